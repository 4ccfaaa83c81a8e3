// What shapes a draw: Article 12.
var trustworthyFactor = Ratio("trustworthy_factor");

Draw.Ratio("shuozhou.12.trustworthy-draw")
    .Cites("第十二条",
        zh: "守信企业（A级）不抽取或降低抽取比例",
        en: "Trustworthy firms (grade A) are not drawn, or drawn at a lower ratio")
    .Class("A级", "grade A", trustworthyFactor, c => c.Object.CreditGrade == CreditGrade.A);
