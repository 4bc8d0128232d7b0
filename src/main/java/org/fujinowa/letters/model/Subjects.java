package org.fujinowa.letters.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.consents.Telling;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.Member;
import org.fujinowa.letters.EmergencyNumbers;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.letters.Letterhead;
import org.fujinowa.letters.Meeting;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.Direction;
import org.fujinowa.shared.Language;

/** Which letters there could be about placements of one delegation, and what each would say. */
public final class Subjects {

    private static final int OF_AGE = 18;

    private final DelegationDetails delegation;
    private final Letterhead letterhead;
    private final Occasion occasion;
    private final EmergencyNumbers emergency;

    public Subjects(DelegationDetails delegation, Letterhead letterhead, Meeting meeting, EmergencyNumbers emergency) {
        this.emergency = emergency;
        this.delegation = delegation;
        this.letterhead = letterhead;
        this.occasion = new Occasion(delegation.nameJa(), delegation.nameEn(), delegation.meetingPoint(), meeting);
    }

    /** The letters of one kind: a notice for each family with all its guests, the others for each guest. */
    public List<LetterSubject> of(LetterKind kind, List<Placed> placed) {
        if (kind == LetterKind.NOTICE) {
            return placed.stream()
                    .collect(Collectors.groupingBy(one -> one.home().id(), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(together -> subject(kind, together, 1))
                    .toList();
        }
        var stays = new HashMap<String, Integer>();
        return placed.stream()
                .map(one -> subject(
                        kind,
                        List.of(one),
                        stays.merge(one.guest().id() + " " + one.home().id(), 1, Integer::sum)))
                .toList();
    }

    private LetterSubject subject(LetterKind kind, List<Placed> together, int stay) {
        var first = together.get(0);
        var home = household(first.home().details(), first.placement().firstNight());
        var guests = together.stream().map(this::visitor).toList();
        return new LetterSubject(
                kind,
                first.home().id(),
                together.stream().map(one -> one.guest().id()).toList(),
                stay,
                kind == LetterKind.INTRODUCTION ? languageOf(first) : languageOfHomes(),
                LetterContent.of(kind, letterhead, occasion, home, guests));
    }

    /** Families that receive our guests read Japanese; those abroad who receive ours read English. */
    private Language languageOfHomes() {
        return delegation.direction() == Direction.INBOUND ? Language.JA : Language.EN;
    }

    /** The mother tongue, if told; otherwise by the nationality, and where that is not known either, ours travel and guests come. */
    private Language languageOf(Placed placed) {
        var natives = placed.guest().details().languages().stream()
                .filter(skill -> skill.level() == LanguageLevel.NATIVE)
                .map(LanguageSkill::language)
                .toList();
        if (!natives.isEmpty()) {
            return natives.contains(Language.JA.tag()) ? Language.JA : Language.EN;
        }
        var nationality = placed.guest().person().nationality();
        var ours = nationality.isEmpty() ? delegation.direction() == Direction.OUTBOUND : "JP".equals(nationality);
        return ours ? Language.JA : Language.EN;
    }

    private static Household household(HostFamilyDetails home, LocalDate day) {
        return new Household(
                home.name(),
                home.reading(),
                home.latin(),
                home.address(),
                home.phone(),
                home.members().stream().map(member -> housemate(member, day)).toList(),
                home.petsAnswer(),
                home.pets(),
                home.smoking(),
                home.languages(),
                home.interests(),
                home.letter());
    }

    private static Housemate housemate(Member member, LocalDate day) {
        var born = member.birthDate();
        var age = born == null || day.isBefore(born)
                ? -1
                : Period.between(born, day).getYears();
        return new Housemate(member.name(), member.relation(), age < OF_AGE ? age : -1);
    }

    private Visitor visitor(Placed placed) {
        var person = placed.guest().person();
        var details = placed.guest().details();
        return new Visitor(
                person.writtenName(),
                person.reading(),
                person.latinName(),
                person.calledName(),
                person.ageOn(placed.placement().firstNight()).orElse(-1),
                details.languages(),
                details.interests(),
                placed.placement().firstNight(),
                placed.placement().departure(),
                placed.telling() == Telling.TOLD
                        ? new Care(
                                details.allergyAnswer(),
                                details.allergies(),
                                details.dietAnswer(),
                                details.diets(),
                                details.fearedAnimals(),
                                emergency)
                        : Care.withheld(placed.telling(), emergency));
    }
}
