package org.fujinowa.consents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.Language;

/** Forms, subjects and answers for tests. */
public final class ConsentExamples {

    public static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    public static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");
    public static final ProgrammeId CHRC = ProgrammeId.next();
    public static final Subject CHILD = new Subject("Application", "a1");

    private ConsentExamples() {}

    /** A child with a guardian. */
    public static ConsentSubject child() {
        return new ConsentSubject(CHILD, "佐藤 桜（架空）", CHRC, Set.of(Signer.GUARDIAN, Signer.CHILD));
    }

    /** The photo form: free, with two ticks. */
    public static ConsentFormDetails photo() {
        return form("PHOTO", false, List.of(Signer.GUARDIAN), tick("WEB", false), tick("PRINT", false));
    }

    /** The sensitive data form: mandatory, with one tick that is needed and one that is not. */
    public static ConsentFormDetails data() {
        return form("DATA", true, List.of(Signer.GUARDIAN), tick("HOST_FAMILY", true), tick("SCHOOL", false));
    }

    public static ConsentFormDetails form(String code, boolean mandatory, List<Signer> signers, Tick... ticks) {
        return new ConsentFormDetails(
                code,
                1,
                "同意書 " + code,
                "Consent " + code,
                signers,
                List.of(),
                mandatory,
                false,
                APRIL,
                List.of(ticks),
                "はじめの文です。\n■ 何のために\n本文です。",
                "The first sentence.\n■ What it is for\nThe text.");
    }

    public static Tick tick(String key, boolean mandatory) {
        return new Tick(key, mandatory, "内容 " + key, "Tick " + key, "使いません。", "Not used.");
    }

    public static ConsentFormRow row(ConsentFormDetails details) {
        return new ConsentFormRow(ConsentFormId.next(), 1, details, null);
    }

    /** What the mother said to the ticks of a form, those that are not refused agreed to. */
    public static ConsentDetails said(ConsentFormRow form, Signer signer, String... refused) {
        return new ConsentDetails(
                CHILD,
                form.id(),
                signer,
                ConsentWay.LINK,
                Language.JA,
                TODAY,
                signer == Signer.CHILD ? "佐藤 桜（架空）" : "佐藤 花子（架空）",
                signer == Signer.CHILD ? "" : "母",
                "",
                form.details().ticks().stream()
                        .map(tick ->
                                new TickAnswer(tick.key(), !List.of(refused).contains(tick.key())))
                        .toList());
    }
}
