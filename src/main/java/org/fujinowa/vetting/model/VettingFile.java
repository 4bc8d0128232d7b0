package org.fujinowa.vetting.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.Member;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.Folding;
import org.fujinowa.vetting.DocumentRule;
import org.fujinowa.vetting.EvidenceEntry;
import org.fujinowa.vetting.Finding;
import org.fujinowa.vetting.HomeChangeEntry;
import org.fujinowa.vetting.Reopening;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingReason;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VettingScope;
import org.fujinowa.vetting.VettingStatus;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which a family's vetting is reckoned. The reckoning knows no clock: a night goes in, a status comes out.
 *
 * <p>It takes the safe side: an unknown age is an adult's, a check of which a second person has said nothing counts for
 * nothing, a refusal stands until a later complete check, and a check never speaks for a day before it or for a change after it.
 *
 * @param family what is known of the family now
 * @param requirements every version of every requirement
 * @param evidence everything that was checked in the family
 * @param changes what changed in it
 * @param facts what else is known of it
 */
public record VettingFile(
        HostFamilyDetails family,
        List<RequirementRow> requirements,
        List<EvidenceEntry> evidence,
        List<HomeChangeEntry> changes,
        HomeFacts facts) {

    private static final int OF_AGE = 18;

    private static final Comparator<EvidenceEntry> BY_TIME = Comparator.comparing(
                    (EvidenceEntry entry) -> entry.details().doneOn())
            .thenComparing(EvidenceEntry::recordedAt);

    private static final Comparator<RequirementRow> BY_STAGE = Comparator.comparing(
                    (RequirementRow row) -> row.details().stage())
            .thenComparing(row -> row.details().nameEn())
            .thenComparing(row -> row.id().value());

    /** The same where nothing else is known. */
    public VettingFile(
            HostFamilyDetails family,
            List<RequirementRow> requirements,
            List<EvidenceEntry> evidence,
            List<HomeChangeEntry> changes) {
        this(family, requirements, evidence, changes, HomeFacts.none());
    }

    public VettingFile {
        requirements = requirements.stream().sorted(BY_STAGE).toList();
        evidence =
                evidence.stream().filter(EvidenceEntry::stands).sorted(BY_TIME).toList();
        changes = changes.stream().filter(HomeChangeEntry::asks).toList();
    }

    /** How a member is recognised: the name, however it is written. */
    public static String key(String name) {
        return Folding.fold(name);
    }

    /** Whether both are the name of one member, or both are empty. Most names are written alike, and need no folding. */
    private static boolean same(String one, String other) {
        return one.equals(other) || (!one.isEmpty() && !other.isEmpty() && key(one).equals(key(other)));
    }

    /** Whether somebody is 18 or older on that day, or nobody knows. */
    public static boolean maybeAdult(Member member, LocalDate day) {
        var birthday = ofAge(member);
        return birthday == null || !day.isBefore(birthday);
    }

    private static @Nullable LocalDate ofAge(Member member) {
        var born = member.birthDate();
        return born == null ? null : born.plusYears(OF_AGE);
    }

    /** What the vetting is for that programme on that night. */
    public VettingStatus status(ProgrammeId programme, LocalDate night) {
        return new VettingStatus(requirements.stream()
                .filter(requirement -> requirement.inForceOn(night))
                .filter(requirement -> requirement.details().asks(programme))
                .flatMap(requirement -> findings(requirement, night))
                .toList());
    }

    /** What has to be shown before the association decides, and is not on that day. */
    public List<Finding> openBefore(RequirementRow decision, LocalDate day) {
        var programme = decision.details().programme();
        return requirements.stream()
                .filter(requirement -> requirement.inForceOn(day))
                .filter(requirement -> requirement
                                .details()
                                .stage()
                                .compareTo(decision.details().stage())
                        < 0)
                .filter(requirement -> requirement.details().programme() == null
                        || requirement.details().programme().equals(programme))
                .flatMap(requirement -> findings(requirement, day))
                .filter(Finding::blocks)
                .toList();
    }

    private Stream<Finding> findings(RequirementRow requirement, LocalDate night) {
        if (requirement.details().scope() == VettingScope.FAMILY) {
            return Stream.of(finding(requirement, null, night));
        }
        var adults = asked(requirement.details().scope(), night);
        return adults.isEmpty()
                ? Stream.of(new Finding(requirement, "", VettingReason.NOBODY_KNOWN, null, ""))
                : adults.stream().map(adult -> finding(requirement, adult, night));
    }

    private List<Member> asked(VettingScope scope, LocalDate night) {
        var adults = family.members().stream()
                .filter(member -> maybeAdult(member, night))
                .toList();
        var representative = adults.stream()
                .filter(member -> member.person() != null && member.person().equals(family.representative()))
                .toList();
        return scope == VettingScope.HOSTING_ADULTS && !representative.isEmpty() ? representative : adults;
    }

    private Finding finding(RequirementRow requirement, @Nullable Member member, LocalDate night) {
        var name = member == null ? "" : member.name();
        var own = own(requirement, name);
        var refused = own.stream()
                .filter(entry -> entry.details().result() == VettingResult.REFUSED)
                .filter(entry -> !entry.details().doneOn().isAfter(night))
                .reduce((earlier, later) -> later);
        var since = own.stream()
                .filter(entry -> entry.details().result() != VettingResult.REFUSED)
                .filter(entry -> refused.isEmpty() || BY_TIME.compare(entry, refused.get()) > 0)
                .toList();
        var good = since.stream()
                .filter(entry -> hindrance(requirement, member, entry, night).isEmpty())
                .toList();
        if (!good.isEmpty()) {
            return worth(requirement, name, good, night);
        }
        if (refused.isPresent()
                && since.stream()
                        .allMatch(entry ->
                                incomplete(requirement, name, entry, night).isPresent())) {
            return new Finding(
                    requirement,
                    name,
                    VettingReason.REFUSED,
                    refused.get().details().doneOn(),
                    "");
        }
        return since.stream()
                .reduce((earlier, later) -> later)
                .flatMap(latest -> hindrance(requirement, member, latest, night))
                .orElseGet(() -> nothing(requirement, member));
    }

    private List<EvidenceEntry> own(RequirementRow requirement, String name) {
        return evidence.stream()
                .filter(entry -> entry.first().equals(requirement.first()))
                .filter(entry -> same(entry.details().member(), name))
                .toList();
    }

    /** What else is known may take the worth from good evidence; but not from what two people let pass. */
    private Finding worth(RequirementRow requirement, String name, List<EvidenceEntry> good, LocalDate night) {
        var against = facts.against(requirement, family, night);
        if (against.isEmpty()) {
            return met(requirement, name, good.get(good.size() - 1));
        }
        return good.stream()
                .filter(entry -> entry.details().result() == VettingResult.EXCEPTION)
                .reduce((earlier, later) -> later)
                .map(exception -> met(requirement, name, exception))
                .orElseGet(against::get);
    }

    /** By which evidence a finding of that night is met, the latest; nothing if it is not. */
    public Optional<EvidenceEntry> proof(Finding finding, LocalDate night) {
        if (!finding.met()) {
            return Optional.empty();
        }
        var member = family.members().stream()
                .filter(one -> one.name().equals(finding.member()))
                .findFirst()
                .orElse(null);
        return own(finding.requirement(), finding.member()).stream()
                .filter(entry -> entry.details().result() != VettingResult.REFUSED)
                .filter(entry ->
                        hindrance(finding.requirement(), member, entry, night).isEmpty())
                .reduce((earlier, later) -> later);
    }

    private static Finding met(RequirementRow requirement, String name, EvidenceEntry good) {
        var reason = switch (good.details().result()) {
            case CONDITIONS -> VettingReason.MET_WITH_CONDITIONS;
            case EXCEPTION -> VettingReason.EXCEPTION;
            default -> VettingReason.MET;
        };
        return new Finding(
                requirement, name, reason, good.validUntil(), good.details().note());
    }

    /** Why nothing was ever written down: perhaps there was no reason to ask them before. */
    private Finding nothing(RequirementRow requirement, @Nullable Member member) {
        var name = member == null ? "" : member.name();
        var came = changes.stream()
                .map(HomeChangeEntry::details)
                .filter(change -> change.what() == Reopening.NEW_ADULT)
                .filter(change -> member != null && same(change.about(), name))
                .findFirst();
        if (came.isPresent()) {
            return new Finding(
                    requirement, name, VettingReason.NEW_ADULT, came.get().since(), name);
        }
        var birthday = member == null ? null : ofAge(member);
        var knownAsChild = birthday != null
                && evidence.stream().anyMatch(entry -> entry.details().doneOn().isBefore(birthday));
        return knownAsChild
                ? new Finding(requirement, name, VettingReason.TURNED_18, birthday, name)
                : new Finding(requirement, name, VettingReason.MISSING, null, "");
    }

    private Optional<Finding> hindrance(
            RequirementRow requirement, @Nullable Member member, EvidenceEntry entry, LocalDate night) {
        var name = member == null ? "" : member.name();
        return incomplete(requirement, name, entry, night)
                .or(() -> birthdaySince(requirement, member, entry, night))
                .or(() -> changeSince(requirement, name, entry, night))
                .or(() -> lapsed(requirement, name, entry, night));
    }

    private static Optional<Finding> incomplete(
            RequirementRow requirement, String name, EvidenceEntry entry, LocalDate night) {
        var details = entry.details();
        if (details.doneOn().isAfter(night)) {
            return Optional.of(new Finding(requirement, name, VettingReason.NOT_YET, details.doneOn(), ""));
        }
        if (entry.said() < Math.max(requirement.details().people(), entry.people())) {
            return Optional.of(
                    new Finding(requirement, name, VettingReason.SECOND_PERSON, details.doneOn(), entry.checkedBy()));
        }
        var paperMissing = requirement.details().document() == DocumentRule.REQUIRED
                && details.result() != VettingResult.EXCEPTION
                && details.document().isBlank();
        return paperMissing
                ? Optional.of(new Finding(requirement, name, VettingReason.NO_DOCUMENT, details.doneOn(), ""))
                : Optional.empty();
    }

    /** What a child said does not bind the adult; and some requirements are asked anew when any child grows up. */
    private Optional<Finding> birthdaySince(
            RequirementRow requirement, @Nullable Member member, EvidenceEntry entry, LocalDate night) {
        var grown = requirement.details().reopenedBy().contains(Reopening.TURNED_18)
                ? family.members().stream()
                : Stream.ofNullable(member);
        return grown.flatMap(one -> Stream.ofNullable(ofAge(one))
                        .filter(birthday -> birthday.isAfter(entry.details().doneOn()) && !birthday.isAfter(night))
                        .map(birthday -> new Finding(
                                requirement,
                                member == null ? "" : member.name(),
                                VettingReason.TURNED_18,
                                birthday,
                                one.name())))
                .findFirst();
    }

    private Optional<Finding> changeSince(
            RequirementRow requirement, String name, EvidenceEntry entry, LocalDate night) {
        return changes.stream()
                .filter(change -> !change.details().since().isAfter(night))
                .filter(change -> concerns(change, requirement, name))
                .filter(change -> !sees(entry, change))
                .min(Comparator.comparing(
                                (HomeChangeEntry change) -> change.details().since())
                        .thenComparing(HomeChangeEntry::notedAt))
                .map(change -> new Finding(
                        requirement,
                        name,
                        VettingReason.valueOf(change.details().what().name()),
                        change.details().since(),
                        change.details().about()));
    }

    /** Whoever has come (again) is asked in any case. */
    private static boolean concerns(HomeChangeEntry change, RequirementRow requirement, String name) {
        var what = change.details().what();
        return requirement.details().reopenedBy().contains(what)
                || (what == Reopening.NEW_ADULT
                        && !name.isEmpty()
                        && same(change.details().about(), name));
    }

    /** Whether the check was made after the change; on the same day, whether it was written down after it. */
    private static boolean sees(EvidenceEntry entry, HomeChangeEntry change) {
        var doneOn = entry.details().doneOn();
        var since = change.details().since();
        return doneOn.isAfter(since)
                || (doneOn.equals(since) && entry.recordedAt().isAfter(change.notedAt()));
    }

    private static Optional<Finding> lapsed(
            RequirementRow requirement, String name, EvidenceEntry entry, LocalDate night) {
        var until = entry.validUntil();
        if (until == null || night.isBefore(until)) {
            return Optional.empty();
        }
        var yearly = requirement.details().reopenedBy().contains(Reopening.FISCAL_YEAR)
                && until.getMonthValue() == 4
                && until.getDayOfMonth() == 1;
        return Optional.of(
                yearly
                        ? new Finding(requirement, name, VettingReason.FISCAL_YEAR, until, "")
                        : new Finding(requirement, name, VettingReason.LAPSED, until.minusDays(1), ""));
    }
}
