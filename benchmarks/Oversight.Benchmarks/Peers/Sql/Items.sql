-- The list of items.
CREATE OR REPLACE TEMP TABLE item_outcomes AS
SELECT jurisdiction, item_id,
    CASE jurisdiction
        -- shuozhou.6.items
        WHEN 'shuozhou'::jurisdiction THEN must(0, true, published_on <= getvariable('cut_off'))
        WHEN 'zibo'::jurisdiction THEN
            -- 5.general-limit
            must(0, tier = 'general'::tier, ratio_max IS NOT NULL)
            -- 5.content
            | must(1, true, title IS NOT NULL AND object_category IS NOT NULL AND legal_basis IS NOT NULL
                AND method IS NOT NULL AND frequency_max IS NOT NULL)
            -- 5.published
            | must(2, true, published_on <= getvariable('cut_off'))
            -- 5.tier
            | must(3, "domain" IN ('safety'::"domain", 'quality'::"domain", 'public_interest'::"domain"), tier = 'key'::tier)
        WHEN 'xinzhou'::jurisdiction THEN
            -- 2.2.items
            must(0, true, published_on <= getvariable('cut_off'))
            -- 2.2.content
            | must(1, true, object_category IS NOT NULL AND legal_basis IS NOT NULL AND section IS NOT NULL
                AND title IS NOT NULL AND method IS NOT NULL)
        -- shancheng.4.1.items
        WHEN 'shancheng'::jurisdiction THEN must(0, true,
            legal_basis IS NOT NULL AND section IS NOT NULL AND title IS NOT NULL AND method IS NOT NULL)
        ELSE 0
    END AS outcomes
FROM items
WHERE listed AND is_valid_year(jurisdiction);
