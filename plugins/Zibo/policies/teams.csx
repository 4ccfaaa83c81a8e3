// Who inspects: Articles 9 and 15.
var teamMin = Count("team_min");
var teamLeaders = Count("team_leaders");

Inspections.Must("zibo.9.team")
    .Cites("第九条、第十五条",
        zh: "每个检查对象不少于2名执法人员，其中1人为组长",
        en: "At least two officers for each object, exactly one of them leader")
    .Hold(i => i.TeamSize >= teamMin.For(i) && i.TeamLeaders == teamLeaders.For(i))
    .Showing(i => i.TeamSize, i => teamMin.For(i));
