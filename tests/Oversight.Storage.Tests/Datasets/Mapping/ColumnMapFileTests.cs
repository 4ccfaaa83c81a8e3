using Oversight.Storage.Datasets;

namespace Oversight.Storage.Tests.Datasets.Mapping;

/// <summary>What is wrong with a map is said in one line with its place.</summary>
public class ColumnMapFileTests
{
    [Theory]
    [InlineData("tabels: {}", "columns.yaml(1,1): unknown key \"tabels\"; did you mean tables? Allowed are extends, tables, columns, values, dates, separators, trim, percents")]
    [InlineData("tables: {objekte: {}}", "columns.yaml(1,10): there is no table \"objekte\"; the tables are objects, ")]
    [InlineData("tables:\n  objects: {columns: {名称: nam}}", "columns.yaml(2,27): \"nam\" is no column of objects; is name meant?")]
    [InlineData("tables:\n  objects: {columns: {名称: 甲乙丙丁}}", "columns.yaml(2,27): \"甲乙丙丁\" is no column of objects; there are object_id, jurisdiction")]
    [InlineData("columns: {名称: nme}", "columns.yaml(1,15): \"nme\" is no column of any table; is name meant?")]
    [InlineData("tables: {inspections: {values: {method: {现场: on-site}}}}", "columns.yaml(1,46): \"on-site\" is no value of method; is onsite meant?")]
    [InlineData("values: {是: ture}", "columns.yaml(1,13): \"ture\" is no value of any column; is true meant?")]
    [InlineData("values: {status: {存续: active}}", "columns.yaml(1,10): values of one column belong under a table of tables")]
    [InlineData("dates: [yyyy/M]", "columns.yaml(1,9): \"yyyy/M\" is no form of a day; write it like yyyy/M/d, yyyyMMdd or yyyy-MM-dd HH:mm:ss")]
    [InlineData("dates: dd-MMM-yyyy", "columns.yaml(1,8): \"dd-MMM-yyyy\" is no form of a day")]
    [InlineData("trim: yes", "columns.yaml(1,7): \"yes\" should be true or false")]
    [InlineData("tables: {objects: []}", "columns.yaml(1,19): at least one entry is expected here")]
    [InlineData("tables: {objects: {set: {category: firm}}}", "columns.yaml(1,36): \"firm\" is no value of category; there are enterprise, ")]
    [InlineData("extends: nationl", "columns.yaml(1,10): there is no file \"nationl\" and no ready-made map of that name; ready-made are national")]
    [InlineData("extends: columns.yaml", "columns.yaml(1,10): the map \"columns.yaml\" extends itself")]
    [InlineData("a: [", "columns.yaml(2,1): is not valid YAML: ")]
    [InlineData("tables: {objects: {from: missing.csv}}", "the map names 'missing.csv' for table objects, which is not there.")]
    [InlineData("tables: {objects: {columns: {a: name, b: name}}}", "objects.csv: table objects has the column name twice (a, b); remove one.")]
    [InlineData("tables: {objects: {columns: {b: jurisdiction, a: name}, set: {jurisdiction: zibo}}}", "objects.csv: table objects has the column jurisdiction twice (b, set); remove one.")]
    [InlineData("tables: {objects: {columns: {a: name, b: jurisdiction}, split: contact}}", "objects.csv: the map needs the column contact of table objects, which the file does not have.")]
    public void Load_FaultyMap_NamesPlaceAndWhatToDo(string map, string message)
    {
        using var data = new SmallDataset();
        data.Put("objects.csv", "object_id,a,b\nO1,x,zibo\n").Put("columns.yaml", map);

        var error = Assert.Throws<DatasetException>(() => data.Load());

        Assert.Contains(message, error.Text.En, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Text.En + error.Text.Zh);
    }

    [Fact]
    public void Load_MapThatIsNotThere_NamesReadyMadeOnes()
    {
        using var data = new SmallDataset();

        var error = Assert.Throws<DatasetException>(() => data.Load(map: "nowhere"));

        Assert.Equal("There is no map file 'nowhere' and no ready-made map of that name; ready-made are national.", error.Text.En);
    }

    [Fact]
    public void Load_ChineseHeadingsWithoutMap_SuggestsOne()
    {
        using var data = new SmallDataset();
        data.Put("objects.csv", "统一社会信用代码,辖区,检查对象名称\nO1,zibo,甲\n");

        var error = Assert.Throws<DatasetException>(() => data.Load());

        Assert.Equal(
            "objects.csv: table objects lacks the required column object_id. If the headings are a system's own, give --map (such as --map national).",
            error.Text.En);
    }

    [Fact]
    public void Load_ExtendedMap_IsOverriddenKeyByKey()
    {
        using var data = new SmallDataset();
        data.Put("base.yaml", "values: {有: true}\ntables: {objects: {columns: {a: name, b: contact}, values: {status: {开: active}}}}");
        data.Put("columns.yaml", "extends: base.yaml\ntables: {objects: {columns: {b: address}, set: {jurisdiction: zibo}, values: {status: {关: closed}}}}");
        data.Put("objects.csv", "object_id,a,b,status,abnormal_list\nO1,x,y,开,有\nO2,x,y,关,false\n");

        data.Load();

        Assert.Equal(
            ["O1|x|y|∅|1|True", "O2|x|y|∅|5|False"],
            data.Lines("SELECT object_id, name, address, contact, status, abnormal_list FROM objects ORDER BY ord"));
    }

    [Fact]
    public void Load_NationalMap_HasEveryColumnOfEveryTable()
    {
        var map = Oversight.Storage.Datasets.Mapping.ColumnMapFile.Find("national", ".");

        foreach (var table in Schema.Tables)
        {
            var part = Assert.Single(map.Of(table));
            var reached = part.Columns.Concat(part.CommonColumns).Select(c => c.Value).ToHashSet();
            Assert.All(table.Columns, column => Assert.Contains(column.Name, reached));
            Assert.All(
                table.Columns.Where(c => c.Type == ColumnType.Enumeration),
                column => Assert.Equal(column.Names.ToHashSet(), part.Cell(column).Values.Values.ToHashSet()));
        }
    }
}
