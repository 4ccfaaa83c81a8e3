-- The list of items.
CREATE OR REPLACE TEMP TABLE item_outcomes AS
SELECT jurisdiction, item_id,
    CASE jurisdiction
        -- shuozhou.6.items
        WHEN 'shuozhou' THEN slot(0, must(true, true, published_on <= getvariable('cut_off')))
        WHEN 'zibo' THEN
            -- 5.general-limit
            slot(0, must(true, tier = 'general', ratio_max IS NOT NULL))
            -- 5.content
            | slot(1, must(true, true, title IS NOT NULL AND object_category IS NOT NULL AND legal_basis IS NOT NULL
                AND method IS NOT NULL AND frequency_max IS NOT NULL))
            -- 5.published
            | slot(2, must(true, true, published_on <= getvariable('cut_off')))
            -- 5.tier
            | slot(3, must(true, "domain" IN ('safety', 'quality', 'public_interest'), tier = 'key'))
        WHEN 'xinzhou' THEN
            -- 2.2.items
            slot(0, must(true, true, published_on <= getvariable('cut_off')))
            -- 2.2.content
            | slot(1, must(true, true, object_category IS NOT NULL AND legal_basis IS NOT NULL AND section IS NOT NULL
                AND title IS NOT NULL AND method IS NOT NULL))
        -- shancheng.4.1.items
        WHEN 'shancheng' THEN slot(0, must(true, true,
            legal_basis IS NOT NULL AND section IS NOT NULL AND title IS NOT NULL AND method IS NOT NULL))
        ELSE 0
    END AS outcomes
FROM items
WHERE listed AND is_valid_year(jurisdiction);
