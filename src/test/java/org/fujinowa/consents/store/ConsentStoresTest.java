package org.fujinowa.consents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.consents.ConsentExamples.CHILD;
import static org.fujinowa.consents.ConsentExamples.NOW;
import static org.fujinowa.consents.ConsentExamples.TODAY;
import static org.fujinowa.consents.ConsentExamples.photo;
import static org.fujinowa.consents.ConsentExamples.said;
import static org.fujinowa.shared.Alter.with;

import java.time.Duration;
import java.util.stream.Stream;
import org.fujinowa.consents.ConsentFormId;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.ScanFile;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.Withdrawal;
import org.fujinowa.consents.model.Consent;
import org.fujinowa.consents.model.ConsentForm;
import org.fujinowa.consents.model.ConsentScan;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stores on both databases; each test keeps to records of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentStoresTest {

    private TestDatabase derby;
    private TestDatabase postgres;

    @BeforeAll
    void open() {
        derby = TestDatabase.derby(ConsentForm.class, Consent.class, ConsentScan.class);
        postgres = TestDatabase.postgres(ConsentForm.class, Consent.class, ConsentScan.class);
    }

    @AfterAll
    void close() {
        derby.close();
        postgres.close();
    }

    Stream<TestDatabase> databases() {
        return Stream.of(derby, postgres);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void versions_consents_withdrawals_and_scans_are_kept_as_they_were_said(TestDatabase database) {
        var first = new ConsentForm(ConsentFormId.next(), photo());
        var later = with(photo(), "validFrom", TODAY.plusDays(1));
        var details = said(first.row(), Signer.GUARDIAN, "PRINT");
        var consent = new Consent(ConsentId.next(), details, first.row(), "link:1", NOW, TODAY);
        consent.scanned();
        var scan = new ScanFile("application/pdf", new byte[] {'%', 'P', 'D', 'F', '-', 1});
        database.inTransaction(em -> {
            new JpaConsentForms(em).add(first);
            new JpaConsents(em).add(consent);
            new JpaConsentScans(em).add(new ConsentScan(consent.id(), scan));
            return true;
        });
        database.inTransaction(em -> {
            var forms = new JpaConsentForms(em);
            var stored = forms.get(first.id());
            forms.add(stored.supersededBy(ConsentFormId.next(), later));
            forms.changed(stored);
            var signed = new JpaConsents(em).of(CHILD).get(0);
            signed.withdraw(new Withdrawal("WEB", NOW.plusSeconds(1), "link:1", "電話"));
            new JpaConsents(em).changed(signed);
            return true;
        });

        database.inTransaction(em -> {
            var forms = new JpaConsentForms(em);
            assertThat(forms.versions("PHOTO")).extracting(ConsentForm::details).containsExactly(photo(), later);
            assertThat(forms.get(first.id()).row().supersededFrom()).isEqualTo(TODAY.plusDays(1));
            var entry = new JpaConsents(em).of(CHILD).get(0).entry();
            assertThat(entry.details()).isEqualTo(details);
            assertThat(entry.givenAt()).isEqualTo(NOW);
            assertThat(entry.scanned()).isTrue();
            assertThat(entry.withdrawals()).containsExactly(new Withdrawal("WEB", NOW.plusSeconds(1), "link:1", "電話"));
            assertThat(new JpaConsents(em).of(new Subject("Person", CHILD.id())))
                    .isEmpty();
            var kept = new JpaConsentScans(em).find(consent.id()).orElseThrow().file();
            assertThat(kept.bytes()).isEqualTo(scan.bytes());
            assertThat(new JpaConsentScans(em).find(ConsentId.next())).isEmpty();
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void nobody_reads_in_the_database_who_said_what(TestDatabase database) {
        var form = new ConsentForm(ConsentFormId.next(), with(photo(), "code", "SECRET_" + database));
        var about = new Subject("Application", "secret-" + database);
        var consent = new Consent(
                ConsentId.next(),
                with(said(form.row(), Signer.GUARDIAN), "subject", about),
                form.row(),
                "link:1",
                NOW,
                TODAY);
        database.inTransaction(em -> {
            new JpaConsentForms(em).add(form);
            new JpaConsents(em).add(consent);
            return true;
        });

        var stored = database.inTransaction(
                em -> em.createQuery("select c.secrets from Consent c where c.subjectId = :id", String.class)
                        .setParameter("id", about.id())
                        .getSingleResult());
        assertThat(stored).doesNotContain("佐藤").doesNotContain("WEB");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_scan_goes_before_the_consent_and_neither_before_its_day(TestDatabase database) {
        var form = new ConsentForm(ConsentFormId.next(), with(photo(), "code", "KEPT_" + database));
        var details =
                with(said(form.row(), Signer.GUARDIAN), "subject", new Subject("Application", "kept-" + database));
        var given = NOW.minus(Duration.ofDays(400));
        var consent = new Consent(ConsentId.next(), details, form.row(), "chiba", given, TODAY);
        consent.scanned();
        database.inTransaction(em -> {
            new JpaConsentForms(em).add(form);
            new JpaConsents(em).add(consent);
            em.flush();
            new JpaConsentScans(em).add(new ConsentScan(consent.id(), new ScanFile("application/pdf", new byte[] {1})));
            return true;
        });
        var day = TODAY.minusDays(400);

        database.inTransaction(em -> {
            var scans = new KeptConsents(em).scans();
            assertThat(scans.due(day.minusDays(1), 10)).isEmpty();
            assertThat(scans.due(day, 10)).containsExactly(Subject.of("ConsentScan", consent.id()));
            scans.due(day, 10).forEach(scans::forget);
            return true;
        });
        database.inTransaction(em -> {
            assertThat(new JpaConsentScans(em).find(consent.id())).isEmpty();
            assertThat(new JpaConsents(em).get(consent.id()).entry().scanned()).isFalse();
            assertThat(new KeptConsents(em).scans().due(TODAY, 10))
                    .doesNotContain(Subject.of("ConsentScan", consent.id()));
            new KeptConsents(em).consents().forget(Subject.of("Consent", consent.id()));
            return true;
        });
        database.inTransaction(em -> {
            assertThat(new JpaConsents(em).find(consent.id())).isEmpty();
            return true;
        });
    }
}
