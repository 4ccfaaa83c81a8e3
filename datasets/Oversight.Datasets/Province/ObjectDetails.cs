namespace Oversight.Datasets.Province;

/// <summary>The columns of an object that are written once and not needed again.</summary>
internal struct ObjectDetails
{
    public string Place;
    public string Trade1;
    public string Trade2;
    public string Words;
    public string Form;
    public string Road;
    public int HouseNumber;
    public string Surname;
    public string Given;
    public int Telephone;
    public string Industry;
    public string Status;
    public int Complaints;
    public bool AbnormalList;
    public bool Dishonest;
    public bool SeriousViolation;
    public bool SafetyHazard;
    public bool NoContact;
}
