package org.fujinowa.applications;

import java.time.Instant;
import java.time.LocalDate;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.Language;

/** Applications of people who do not exist. */
public final class ApplicationsExamples {

    public static final ProgrammeId CHRC = ProgrammeId.next();
    public static final DelegationId CHRC_2027 = DelegationId.next();
    public static final Instant NOON = Instant.parse("2027-03-01T03:00:00Z");
    public static final LocalDate ARRIVAL = LocalDate.of(2027, 7, 27);

    private ApplicationsExamples() {}

    /** Who applies: a child without an e-mail address. */
    public static ApplicationDetails sora() {
        return new ApplicationDetails(CHRC_2027, "佐藤 そら（架空）", Language.JA, "", null, "");
    }

    /** An application that was just begun. */
    public static ExchangeApplication begun() {
        return new ExchangeApplication(ApplicationId.next(), sora(), NOON);
    }

    /** A guardian who can be reached by mail and telephone. */
    public static GuardianDetails mother() {
        return new GuardianDetails("佐藤 はな（架空）", "hana@example.jp", "0191-00-0000", Language.JA);
    }

    /** A question that has to be answered before somebody is chosen. */
    public static QuestionDetails question(ApplicationSection section, String key, QuestionKind kind) {
        return question(section, key, kind, true, ApplicationStep.TO_CHOOSE);
    }

    /** Any question. */
    public static QuestionDetails question(
            ApplicationSection section, String key, QuestionKind kind, boolean required, ApplicationStep step) {
        return new QuestionDetails(
                CHRC,
                section,
                step,
                key,
                kind,
                required,
                key,
                key,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                SeenBy.COORDINATORS,
                KeptFor.NINETY_DAYS,
                kind.hasChoices() ? "ONE = 一 = one\nTWO = 二 = two" : "");
    }

    /** The same question, and only few see its answer. */
    public static QuestionDetails few(QuestionDetails all) {
        return new QuestionDetails(
                all.programme(),
                all.section(),
                all.step(),
                all.key(),
                all.kind(),
                all.required(),
                all.textJa(),
                all.textEn(),
                all.textVi(),
                all.textDe(),
                all.helpJa(),
                all.helpEn(),
                all.whyJa(),
                all.whyEn(),
                all.textEasy(),
                all.helpEasy(),
                all.whyEasy(),
                SeenBy.FEW,
                all.keptFor(),
                all.choices());
    }
}
