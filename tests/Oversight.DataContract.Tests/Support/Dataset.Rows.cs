namespace Oversight.DataContract.Tests.Support;

/// <content>The rows and their defaults.</content>
internal sealed partial class Dataset
{
    public Dataset Object(string id, object? more = null) => Add("objects", new
    {
        object_id = id,
        name = "某厂",
        category = "product",
        address = "某路1号",
        responsible_person = "某人",
        contact = "1**",
    }, more);

    public Dataset Officer(string id, object? more = null) => Add("officers", new
    {
        officer_id = id,
        name = "某人",
        sex = "男",
        unit = "某局",
        section = "某科",
        post = "科员",
        cert_no = "C" + id,
        establishment = "administrative",
        specialties = "法律;计量",
    }, more);

    public Dataset Item(string id, object? more = null) => Add("items", new
    {
        item_id = id,
        title = "某项检查",
        section = "某科",
        object_category = "某类",
        legal_basis = "某法第一条",
        method = "onsite",
        ratio_max = "0.5",
        frequency_max = 2,
        published_on = "2015-01-05",
    }, more);

    public Dataset Plan(string id, object? more = null) => Add("plans", new
    {
        plan_id = id,
        year = Year,
        item_id = "I1",
        object_scope = "全部",
        officer_requirement = "持证",
        ratio = "0.5",
        frequency = 2,
        estimated_objects = 1,
        starts_on = $"{Year}-01-01",
        ends_on = $"{Year}-12-31",
        published_on = $"{Year}-01-10",
        approved = true,
    }, more);

    public Dataset Draw(string id, object? more = null) => Add("draws", new
    {
        draw_id = id,
        plan_id = "L1",
        drawn_on = $"{Year}-01-15",
        method = "platform",
        witnesses = 1,
        recorded = true,
        record_signed = true,
        filed_on = $"{Year}-01-15",
    }, more);

    /// <summary>A random inspection of object O1 on item I1, of plan L1 and draw D1, begun on a day and not completed.</summary>
    public Dataset Inspection(string id, string inspectedOn, object? more = null) => Add("inspections", new
    {
        inspection_id = id,
        object_id = "O1",
        item_id = "I1",
        plan_id = "L1",
        draw_id = "D1",
        source = "random",
        inspected_on = inspectedOn,
        notice_served = true,
        signed = true,
    }, more);

    /// <summary>A team drawn at random, the first officer its leader.</summary>
    public Dataset Team(string inspection, params string[] officers)
    {
        for (var i = 0; i < officers.Length; i++)
        {
            Assignment(inspection, officers[i], new { role = i == 0 ? "leader" : "member" });
        }

        return this;
    }

    public Dataset Assignment(string inspection, string officer, object? more = null) => Add("assignments", new
    {
        inspection_id = inspection,
        officer_id = officer,
        role = "member",
        method = "random",
    }, more);

    public Dataset Member(string draw, string drawnObject, object? more = null) =>
        Add("draw_members", new { draw_id = draw, object_id = drawnObject }, more);

    public Dataset Conflict(string officer, string concernedObject) =>
        Add("conflicts", new { officer_id = officer, object_id = concernedObject, kind = "近亲属" }, null);

    public Dataset Objection(string id, string inspection, string receivedOn, object? more = null) => Add("objections", new
    {
        objection_id = id,
        inspection_id = inspection,
        received_on = receivedOn,
        accepted = true,
    }, more);

    public Dataset Milestone(string name, int year, string? doneOn, object? more = null) =>
        Add("milestones", new { milestone = name, year, done_on = doneOn }, more);
}
