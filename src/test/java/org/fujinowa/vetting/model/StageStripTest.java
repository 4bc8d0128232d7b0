package org.fujinowa.vetting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.shared.Alter.with;
import static org.fujinowa.vetting.VettingExamples.CHRC;
import static org.fujinowa.vetting.VettingExamples.homeVisit;
import static org.fujinowa.vetting.VettingExamples.requirement;
import static org.fujinowa.vetting.VettingExamples.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostingExamples;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceEntry;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.FamilyStage;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.StageDeed;
import org.fujinowa.vetting.StageFact;
import org.fujinowa.vetting.StageLine;
import org.fujinowa.vetting.StageState;
import org.fujinowa.vetting.VettingReason;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VettingScope;
import org.fujinowa.vetting.VettingStage;
import org.junit.jupiter.api.Test;

class StageStripTest {

    private static final LocalDate FIRST_NIGHT = LocalDate.of(2026, 6, 26);
    private static final LocalDate LEAVING = LocalDate.of(2026, 7, 3);
    private static final StageFact STAY = new StageFact(StageDeed.PLACED, FIRST_NIGHT, LEAVING, "chiba, kumagai");

    private final RequirementRow visit = row(homeVisit());
    private final RequirementRow references = row(requirement(VettingStage.REFERENCES, VettingScope.FAMILY, 36, 1));
    private final HostFamilyDetails couple = with(
            HostingExamples.satoFamily(),
            "members",
            List.of(
                    HostingExamples.member("佐藤 一郎", "父", LocalDate.of(1980, 1, 1)),
                    HostingExamples.member("佐藤 花子", "母", LocalDate.of(1981, 1, 1))));

    @Test
    void a_family_that_only_asked_has_come_to_no_stage_beyond_the_enquiry() {
        var lines = strip(FIRST_NIGHT, couple, HomeFacts.none(), List.of());

        assertThat(line(lines, FamilyStage.ENQUIRY).state()).isEqualTo(StageState.DONE);
        assertThat(line(lines, FamilyStage.HOME_VISIT).state()).isEqualTo(StageState.OPEN);
        assertThat(line(lines, FamilyStage.INTERVIEW).state()).isEqualTo(StageState.NOT_ASKED);
        assertThat(line(lines, FamilyStage.PLACEMENT).state()).isEqualTo(StageState.WAITING);
        assertThat(line(lines, FamilyStage.RENEWAL).facts().get(0).deed()).isEqualTo(StageDeed.NOT_RENEWED);
        assertThat(lines).extracting(StageLine::stage).containsExactly(FamilyStage.values());
    }

    @Test
    void a_visit_whose_follow_up_is_open_is_done_only_on_the_day_on_which_that_is_done() {
        var done = FIRST_NIGHT.plusDays(2);
        var point = new HomeFacts.Point("警報器", FIRST_NIGHT.minusDays(9), FIRST_NIGHT, done);
        var facts = new HomeFacts(List.of(point), List.of());

        var before = line(strip(done.minusDays(1), couple, facts, List.of(evidence(visit))), FamilyStage.HOME_VISIT);
        assertThat(before.state()).isEqualTo(StageState.OPEN);
        assertThat(before.proofs().get(0).finding().reason()).isEqualTo(VettingReason.FOLLOW_UP);
        var after = line(strip(done, couple, facts, List.of(evidence(visit))), FamilyStage.HOME_VISIT);
        assertThat(after.state()).isEqualTo(StageState.DONE);
        assertThat(after.proofs().get(0).evidence().checkedBy()).isEqualTo("chiba");
    }

    @Test
    void two_have_to_speak_for_a_couple_and_four_for_a_home_with_one_adult() {
        var alone = with(couple, "members", couple.members().subList(0, 1));
        var two = new HomeFacts(List.of(), List.of(word(true), word(true), word(false)));

        assertThat(line(strip(FIRST_NIGHT, couple, two, List.of(evidence(references))), FamilyStage.REFERENCES)
                        .state())
                .isEqualTo(StageState.DONE);
        var open = line(strip(FIRST_NIGHT, alone, two, List.of(evidence(references))), FamilyStage.REFERENCES);
        assertThat(open.proofs().get(0).finding().reason()).isEqualTo(VettingReason.FEW_REFERENCES);
        assertThat(open.proofs().get(0).finding().about()).isEqualTo("2/4");
    }

    @Test
    void during_a_stay_a_call_on_the_first_and_third_day_is_asked_for_and_missed() {
        var called = StageFact.on(StageDeed.CALLED, FIRST_NIGHT.plusDays(1), "chiba");
        var well = StageFact.on(StageDeed.SAID_WELL, FIRST_NIGHT.plusDays(3), "");

        assertThat(deeds(FIRST_NIGHT.minusDays(1), FamilyStage.DURING_STAY, STAY))
                .containsExactly(StageDeed.STAY_TO_COME);
        assertThat(deeds(FIRST_NIGHT, FamilyStage.DURING_STAY, STAY))
                .containsExactly(StageDeed.CALL_TO_COME, StageDeed.CALL_TO_COME);
        assertThat(deeds(LEAVING, FamilyStage.DURING_STAY, STAY, called))
                .containsExactly(StageDeed.CALLED, StageDeed.NO_THIRD_DAY);
        assertThat(deeds(LEAVING, FamilyStage.DURING_STAY, STAY, well))
                .containsExactly(StageDeed.NO_FIRST_DAY, StageDeed.SAID_WELL);
        assertThat(state(LEAVING, FamilyStage.DURING_STAY, STAY, called, well)).isEqualTo(StageState.DONE);
    }

    @Test
    void after_a_stay_a_review_is_open_until_somebody_looked_back() {
        var early = StageFact.on(StageDeed.REVIEWED, LEAVING.minusDays(1), "chiba");
        var review = StageFact.on(StageDeed.REVIEWED, LEAVING.plusDays(4), "chiba");

        assertThat(state(LEAVING.minusDays(1), FamilyStage.REVIEW, STAY)).isEqualTo(StageState.WAITING);
        assertThat(state(LEAVING, FamilyStage.REVIEW, STAY, early)).isEqualTo(StageState.OPEN);
        assertThat(state(LEAVING.plusDays(4), FamilyStage.REVIEW, STAY, review)).isEqualTo(StageState.DONE);
    }

    @Test
    void what_a_family_offers_counts_for_its_fiscal_year_only() {
        var offered = new StageFact(StageDeed.OFFERED, LocalDate.of(2026, 3, 20), LocalDate.of(2027, 4, 1), "chiba");

        assertThat(state(LocalDate.of(2026, 3, 31), FamilyStage.RENEWAL, offered))
                .isEqualTo(StageState.OPEN);
        assertThat(state(LocalDate.of(2026, 4, 1), FamilyStage.RENEWAL, offered))
                .isEqualTo(StageState.DONE);
        assertThat(state(LocalDate.of(2027, 4, 1), FamilyStage.RENEWAL, offered))
                .isEqualTo(StageState.OPEN);
    }

    @Test
    void every_stage_state_and_deed_has_words_in_both_languages() {
        for (var language : Language.values()) {
            for (var word : List.<Enum<?>[]>of(FamilyStage.values(), StageState.values(), StageDeed.values())) {
                assertThat(word).allMatch(one -> Texts.in(language).has(Kebab.key(one)));
            }
        }
    }

    private static HomeFacts.Word word(boolean favourable) {
        return new HomeFacts.Word(FIRST_NIGHT.minusDays(20), favourable);
    }

    private static EvidenceEntry evidence(RequirementRow shown) {
        var details = new EvidenceDetails(
                HostFamilyId.next(), shown.id(), "", FIRST_NIGHT.minusDays(9), VettingResult.CLEAR, "", "");
        return new EvidenceEntry(
                EvidenceId.next(),
                1,
                shown.first(),
                details,
                null,
                shown.details().people(),
                "chiba",
                Instant.parse("2026-06-17T03:00:00Z"),
                "kumagai",
                "",
                "");
    }

    private StageState state(LocalDate night, FamilyStage stage, StageFact... facts) {
        return line(strip(night, couple, HomeFacts.none(), List.of(), facts), stage)
                .state();
    }

    private List<StageDeed> deeds(LocalDate night, FamilyStage stage, StageFact... facts) {
        return line(strip(night, couple, HomeFacts.none(), List.of(), facts), stage).facts().stream()
                .map(StageFact::deed)
                .toList();
    }

    private List<StageLine> strip(
            LocalDate night,
            HostFamilyDetails family,
            HomeFacts known,
            List<EvidenceEntry> evidence,
            StageFact... facts) {
        var file = new VettingFile(family, List.of(visit, references), evidence, List.of(), known);
        return new StageStrip(file, Arrays.asList(facts), night).lines(CHRC);
    }

    private static StageLine line(List<StageLine> lines, FamilyStage stage) {
        return lines.get(stage.ordinal());
    }
}
