package org.fujinowa.vetting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.people.Animal;
import org.fujinowa.shared.Folding;
import org.fujinowa.vetting.HomeChangeDetails;
import org.fujinowa.vetting.Reopening;

/** What of a family's record is new in a way that earlier checks did not see. */
public final class HomeDifference {

    private HomeDifference() {}

    /** Each change between two states of a record, of which we hear on that day. */
    public static List<HomeChangeDetails> between(
            HostFamilyId family, HostFamilyDetails before, HostFamilyDetails after, LocalDate today) {
        return Stream.of(
                        moved(family, before, after, today),
                        adults(family, before, after, today),
                        pets(family, before, after, today))
                .flatMap(changes -> changes)
                .toList();
    }

    /** To fill in an address that was missing is no move. */
    private static Stream<HomeChangeDetails> moved(
            HostFamilyId family, HostFamilyDetails before, HostFamilyDetails after, LocalDate today) {
        var was = Folding.fold(before.address());
        return was.isEmpty() || was.equals(Folding.fold(after.address()))
                ? Stream.empty()
                : Stream.of(new HomeChangeDetails(family, Reopening.MOVE, "", today));
    }

    private static Stream<HomeChangeDetails> adults(
            HostFamilyId family, HostFamilyDetails before, HostFamilyDetails after, LocalDate today) {
        var known = before.members().stream()
                .filter(member -> VettingFile.maybeAdult(member, today))
                .map(Member::name)
                .map(VettingFile::key)
                .collect(Collectors.toSet());
        return after.members().stream()
                .filter(member -> VettingFile.maybeAdult(member, today))
                .filter(member -> !known.contains(VettingFile.key(member.name())))
                .map(member -> new HomeChangeDetails(family, Reopening.NEW_ADULT, member.name(), today));
    }

    private static Stream<HomeChangeDetails> pets(
            HostFamilyId family, HostFamilyDetails before, HostFamilyDetails after, LocalDate today) {
        return Stream.of(Animal.values())
                .filter(animal -> count(after, animal) > count(before, animal))
                .map(animal -> new HomeChangeDetails(family, Reopening.NEW_PET, animal.name(), today));
    }

    private static int count(HostFamilyDetails family, Animal animal) {
        return family.pets().stream()
                .filter(pet -> pet.animal() == animal)
                .mapToInt(Pet::count)
                .sum();
    }
}
