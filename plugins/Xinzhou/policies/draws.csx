// What shapes a draw: 2.6 and 2.7.
var factorA = Ratio("ratio_factor_a");
var factorB = Ratio("ratio_factor_b");
var factorC = Ratio("ratio_factor_c");
var factorD = Ratio("ratio_factor_d");
var observation = Months("observation_months");

Draw.Ratio("xinzhou.2.6.credit-draw")
    .Cites("二（六）",
        zh: "按检查对象的信用水平和风险等级设定不同的抽取比例",
        en: "Objects are drawn at different ratios by credit and risk")
    .Class("A级", "grade A", factorA, c => c.Object.CreditGrade == CreditGrade.A)
    .Class("B级", "grade B", factorB, c => c.Object.CreditGrade == CreditGrade.B)
    .Class("C级", "grade C", factorC, c => c.Object.CreditGrade == CreditGrade.C)
    .Class("D级", "grade D", factorD, c => c.Object.CreditGrade == CreditGrade.D);

// 2.7: whoever would be inspected at random within its observation period is not drawn.
Draw.Spares(because: "xinzhou.2.7.observation", c =>
    c.Object.IsNewEconomy && c.Object.CreditGrade is CreditGrade.A or CreditGrade.B
    && c.Object.RegisteredOn is { } registered
    && c.DrawnOn >= registered && c.DrawnOn < registered.AddMonths(observation.For(c)));
