package org.fujinowa.hosting.model;

import java.util.List;
import org.fujinowa.hosting.Away;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.OpenQuestion;

/** What a host family's record keeps sealed, as one text: where the home is, who lives there, and every list. */
record FamilyLists(
        List<Pet> pets,
        List<Diet> dietsServed,
        List<LanguageSkill> languages,
        List<String> interests,
        List<Member> members,
        List<Away> away,
        List<HostedBefore> history,
        List<OpenQuestion> openQuestions,
        List<FaithNeed> faithServed,
        String address,
        String phone,
        String email,
        String note,
        String letter) {

    static FamilyLists of(HostFamilyDetails details) {
        return new FamilyLists(
                details.pets(),
                details.dietsServed(),
                details.languages(),
                details.interests(),
                details.members(),
                details.away(),
                details.history(),
                details.openQuestions(),
                details.faithServed(),
                details.address(),
                details.phone(),
                details.email(),
                details.note(),
                details.letter());
    }
}
