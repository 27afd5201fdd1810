using CertVerify.Core.Sentences;

namespace CertVerify.Core.Verdicts;

/// <summary>What a certificate to one family of standards adds to the general meaning, and what people wrongly read into it.</summary>
internal sealed record SystemMeaning(IReadOnlyList<string> Designations, IReadOnlyList<Sentence> Means, IReadOnlyList<Sentence> DoesNotMean);

/// <summary>One row for each family of management systems that we cover.</summary>
internal static class SystemMeanings
{
    private static readonly SystemMeaning Other = new([], [$"It plans, controls and checks what its standard asks for."], []);

    private static readonly SystemMeaning[] All =
    [
        new(["ISO 9001"],
            [$"It knows what customers and the law require of its products and services, and specifies their characteristics accordingly.",
             $"It manages its processes and resources, monitors and controls the results, and prevents, corrects and analyses nonconformities and complaints."],
            []),
        new(["ISO 14001"],
            [$"It knows how its activities touch the environment and what the law demands there, controls the significant effects and prepares for emergencies."],
            [$"That its products are environmentally friendly, or that it pollutes little."]),
        new(["ISO 45001", "OHSAS 18001"],
            [$"It looks for hazards at work, reduces the risks to its workers, consults them, and investigates incidents."],
            [$"That no accidents happen there, or that working conditions and wages are fair."]),
        new(["ISO/IEC 27001"],
            [$"It assesses the risks to the information in its scope and has chosen controls, listed in a Statement of Applicability."],
            [$"That its products or networks are secure, that no incident can happen, or that controls outside its Statement of Applicability are in place."]),
        new(["ISO/IEC 27701"],
            [$"It manages the personal data it processes as controller or processor, on top of its information security."],
            [$"That it complies with the GDPR or another privacy law: no certificate to this standard decides that."]),
        new(["ISO/IEC 20000-1"], [$"It plans, delivers and improves its services, and handles incidents, changes and capacity in an orderly way."], []),
        new(["ISO/IEC 42001"],
            [$"It governs how it develops or uses artificial intelligence: responsibilities, risks and effects on people."],
            [$"That an AI product is safe, fair, accurate or approved under an AI law."]),
        new(["ISO 22301"], [$"It has analysed what would interrupt its critical activities, and has rehearsed plans to go on."], [$"That supply will never stop."]),
        new(["ISO 22000", "FSSC 22000"],
            [$"It analyses food safety hazards, controls them at critical points and can trace and recall what it delivered."],
            [$"That any food is safe to eat, organic, halal or of a certain quality."]),
        new(["ISO 13485"],
            [$"It controls the design, making and servicing of medical devices as its scope states, keeps their records and reports what the authorities must know."],
            [$"That a medical device is approved: CE marking, FDA clearance and MDSAP are separate decisions."]),
        new(["ISO 50001"], [$"It measures its significant uses of energy and works to use less for the same output."], [$"That it uses little energy, or energy from renewable sources."]),
        new(["ISO 37001"],
            [$"It assesses where bribery could happen and has controls, training and a channel for reports against it."],
            [$"That nobody in the organisation ever paid or took a bribe."]),
        new(["ISO 37301"], [$"It knows its legal and other duties and has people, controls and reporting to meet them."], [$"That it has broken no law."]),
        new(["ISO 39001"], [$"It manages the risks of road traffic that it can influence."], [$"That its vehicles or drivers are safe."]),
        new(["ISO 21001"], [$"It runs its teaching to meet the needs of its learners."], [$"That its degrees or course certificates are recognised."]),
        new(["ISO 41001", "ISO 55001"], [$"It runs its facilities or assets by plan over their life."], []),
        new(["ISO 28000"], [$"It assesses and controls the security risks along its supply chain."], [$"That goods cannot be lost, stolen or tampered with."]),
        new(["IATF 16949"],
            [$"Its site makes parts to automotive customers' specifications under the rules of the IATF, with customer-specific requirements, error proofing and part approval."],
            [$"That a part was approved by a vehicle maker: part approval (PPAP) is separate."]),
        new(["AS9100", "AS9110", "AS9120", "EN 9100", "EN 9110", "EN 9120", "JISQ 9100", "IA9100"],
            [$"It meets what the aviation, space and defence industry adds to quality management: configuration, risk, traceability, counterfeit parts and product safety."],
            [$"That an aviation authority approved its parts or its organisation."]),
        new(["ISO 3834-2", "ISO 3834-3", "ISO 3834-4", "ISO 3834"], [$"It controls fusion welding as its scope states."], [$"That any particular weld was inspected."]),
    ];

    public static SystemMeaning Of(string designation) => All.FirstOrDefault(system => system.Designations.Contains(designation)) ?? Other;
}
