package org.fujinowa.vetting.model;

import static org.fujinowa.shared.Alter.with;
import static org.fujinowa.vetting.VettingExamples.BEGINNING;
import static org.fujinowa.vetting.VettingExamples.CHRC;
import static org.fujinowa.vetting.VettingExamples.requirement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostingExamples;
import org.fujinowa.hosting.Member;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.vetting.DocumentRule;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceEntry;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.HomeChangeDetails;
import org.fujinowa.vetting.HomeChangeEntry;
import org.fujinowa.vetting.HomeChangeId;
import org.fujinowa.vetting.Reopening;
import org.fujinowa.vetting.RequirementDetails;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VettingScope;
import org.fujinowa.vetting.VettingStage;
import org.jspecify.annotations.Nullable;

/** Years of a family's vetting, made up by chance. */
final class RandomHistories {

    private static final int DAYS = 1_500;
    private static final List<String> NAMES = List.of("一郎", "花子", "桜", "健");
    private static final List<Reopening> NOTED =
            List.of(Reopening.MOVE, Reopening.NEW_ADULT, Reopening.NEW_PET, Reopening.INCIDENT);

    private final Random random;
    private final HostFamilyId family = HostFamilyId.next();

    RandomHistories(long seed) {
        random = new Random(seed);
    }

    VettingFile next() {
        var requirements = new ArrayList<RequirementRow>();
        IntStream.range(0, 1 + random.nextInt(3)).forEach(any -> versions(requirements));
        var evidence = IntStream.range(0, random.nextInt(12))
                .mapToObj(any -> evidence(requirements))
                .toList();
        var changes =
                IntStream.range(0, random.nextInt(3)).mapToObj(any -> change()).toList();
        return new VettingFile(home(), requirements, evidence, changes, facts());
    }

    /** Often enough references, sometimes too few or old ones; now and then something to be seen to. */
    private HomeFacts facts() {
        var words = IntStream.range(0, chance(3) ? random.nextInt(5) : 5 + random.nextInt(3))
                .mapToObj(any -> new HomeFacts.Word(day(), !chance(6)))
                .toList();
        var points = IntStream.range(0, chance(3) ? 1 + random.nextInt(2) : 0)
                .mapToObj(any -> point())
                .toList();
        return new HomeFacts(points, words);
    }

    private HomeFacts.Point point() {
        var raised = day();
        return new HomeFacts.Point(
                "警報器", raised, raised.plusDays(30), chance(3) ? null : raised.plusDays(random.nextInt(400)));
    }

    private HostFamilyDetails home() {
        var members = NAMES.stream()
                .limit(random.nextInt(NAMES.size() + 1))
                .map(name -> new Member(person(), name, "", Sex.UNSTATED, birth()))
                .toList();
        var representative = members.isEmpty() ? null : members.get(0).person();
        return with(with(HostingExamples.satoFamily(), "members", members), "representative", representative);
    }

    private @Nullable PersonId person() {
        return chance(2) ? PersonId.next() : null;
    }

    /** Some have come of age long ago, some will in these years, of some nobody knows. */
    private @Nullable LocalDate birth() {
        return chance(4) ? null : day().minusYears(chance(2) ? 18 : 45);
    }

    private void versions(List<RequirementRow> all) {
        var first = RequirementId.next();
        var details = details();
        if (!chance(3)) {
            all.add(new RequirementRow(first, 1, first, details, null));
            return;
        }
        var second = details();
        var from = BEGINNING.plusDays(1L + random.nextInt(DAYS));
        all.add(new RequirementRow(first, 2, first, details, from));
        all.add(new RequirementRow(
                RequirementId.next(),
                1,
                first,
                with(with(second, "inForceFrom", from), "scope", details.scope()),
                null));
    }

    private RequirementDetails details() {
        var reopened = random.ints(random.nextInt(4), 0, Reopening.values().length)
                .distinct()
                .mapToObj(index -> Reopening.values()[index])
                .toArray(Reopening[]::new);
        var months = chance(3) ? null : (Integer) (1 + random.nextInt(36));
        var made = requirement(
                VettingStage.values()[random.nextInt(VettingStage.values().length)],
                VettingScope.values()[random.nextInt(VettingScope.values().length)],
                months,
                1 + random.nextInt(2),
                reopened);
        var asked = with(made, "document", DocumentRule.values()[random.nextInt(3)]);
        return with(
                with(asked, "programme", chance(6) ? ProgrammeId.next() : chance(2) ? CHRC : null),
                "mandatory",
                !chance(5));
    }

    private EvidenceEntry evidence(List<RequirementRow> requirements) {
        var requirement = requirements.get(random.nextInt(requirements.size()));
        var member =
                requirement.details().scope() == VettingScope.FAMILY ? "" : NAMES.get(random.nextInt(NAMES.size()));
        var result = chance(2) ? VettingResult.CLEAR : VettingResult.values()[random.nextInt(4)];
        var doneOn = day();
        return new EvidenceEntry(
                EvidenceId.next(),
                1,
                requirement.first(),
                new EvidenceDetails(family, requirement.id(), member, doneOn, result, chance(2) ? "" : "免許証", ""),
                requirement.details().validUntil(doneOn, result),
                result == VettingResult.EXCEPTION ? 2 : requirement.details().people(),
                "chiba",
                moment(doneOn),
                chance(3) ? "" : "sugawara",
                chance(8) ? "chiba" : "",
                "");
    }

    private HomeChangeEntry change() {
        var what = NOTED.get(random.nextInt(NOTED.size()));
        var about = what == Reopening.NEW_ADULT ? NAMES.get(random.nextInt(NAMES.size())) : "";
        var since = day();
        return new HomeChangeEntry(
                HomeChangeId.next(),
                1,
                new HomeChangeDetails(family, what, about, since),
                "chiba",
                moment(since),
                chance(3) ? "chiba" : "",
                "",
                chance(2) ? "sugawara" : "");
    }

    /** Some time of that day or a later one. */
    private Instant moment(LocalDate from) {
        return from.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(random.nextInt(200_000));
    }

    /** Any day; often the first of April or the one before. */
    LocalDate day() {
        var day = BEGINNING.plusDays(random.nextInt(DAYS));
        return chance(5) ? LocalDate.of(day.getYear(), 4, 1).minusDays(random.nextInt(2)) : day;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
