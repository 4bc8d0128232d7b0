package org.fujinowa.vetting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.hosting.HostingExamples.member;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.people.PeopleExamples.hana;
import static org.fujinowa.people.PeopleExamples.mia;
import static org.fujinowa.shared.Alter.with;
import static org.fujinowa.vetting.VettingExamples.agreement;
import static org.fujinowa.vetting.VettingExamples.homeVisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.model.InMemoryHostFamilies;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.hosting.service.YearsOfHosting;
import org.fujinowa.people.PersonChapter;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.Several;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.RequirementDetails;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.InMemoryEvidenceBook;
import org.fujinowa.vetting.model.InMemoryRequirements;
import org.fujinowa.vetting.model.Requirement;
import org.junit.jupiter.api.Test;

class ChecksOfPersonsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final NotedDeeds audit = new NotedDeeds();
    private final PeopleRegister people = new PeopleRegister(
            new InMemoryPeople(), new Several<>(), new Heard<>(), new Heard<>(), audit, Constraints.validator());
    private final HostRegister hosts = new HostRegister(
            new InMemoryHostFamilies(), people, new Heard<>(), new Heard<>(), audit, Constraints.validator());
    private final InMemoryRequirements requirements = new InMemoryRequirements();
    private final InMemoryEvidenceBook evidence = new InMemoryEvidenceBook();
    private final CurrentCaller caller = new CurrentCaller();
    private final ChecksOfPersons checks = new ChecksOfPersons(evidence, requirements, hosts, caller);

    private final PersonId father = people.add(hana());
    private final PersonId mother = people.add(mia());
    private final HostFamilyId family = hosts.add(with(
            satoFamily(),
            "members",
            List.of(member("一郎", "父", null).as(father), member("花子", "母", null).as(mother))));

    @Test
    void a_check_of_one_member_is_told_of_nobody_else_and_never_with_its_result() {
        check(homeVisit(), "", VettingResult.CLEAR);
        check(agreement(), "花子", VettingResult.REFUSED);

        assertThat(told(father)).containsExactly("HOME_VISIT");
        assertThat(told(mother)).containsExactlyInAnyOrder("HOME_VISIT", "AGREEMENT");
        assertThat(of(mother, Permission.MANAGE_VETTING).toString()).doesNotContain("REFUSED");
    }

    @Test
    void who_may_not_see_checks_hears_of_none() {
        check(homeVisit(), "", VettingResult.CLEAR);

        assertThat(of(father, Permission.VIEW_PEOPLE)).isEmpty();
    }

    @Test
    void the_years_of_hosting_are_told_of_everybody_in_the_family() {
        var years = new YearsOfHosting(hosts, caller);

        var chapters = as(() -> years.chaptersOf(mother), Permission.VIEW_HOSTS);

        assertThat(chapters).extracting(PersonChapter::year).containsExactly(2019, 2025);
        assertThat(as(() -> years.chaptersOf(mother), Permission.VIEW_PEOPLE)).isEmpty();
    }

    private void check(RequirementDetails asked, String member, VettingResult result) {
        var requirement = new Requirement(RequirementId.next(), asked);
        requirements.add(requirement);
        var details = new EvidenceDetails(family, requirement.id(), member, DAY, result, "", "理由（架空）");
        evidence.add(new Evidence(EvidenceId.next(), details, requirement.row(), "chiba", Instant.now()));
    }

    private List<String> told(PersonId person) {
        return of(person, Permission.MANAGE_VETTING).stream()
                .map(chapter -> ((Choice) chapter.values().get(0)).labelJa())
                .toList();
    }

    private List<PersonChapter> of(PersonId person, Permission permission) {
        return as(() -> checks.chaptersOf(person), permission);
    }

    private List<PersonChapter> as(Supplier<List<PersonChapter>> work, Permission permission) {
        return caller.actingAs(new Caller("1", "chiba", "千葉 和子（架空）", Set.of(), Set.of(permission)), work);
    }
}
