package org.fujinowa.desk.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fujinowa.desk.model.HandOver;
import org.fujinowa.desk.model.HandOver.Leg;
import org.fujinowa.desk.model.HandOverWriting;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.organisation.PartnerDetails;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.preparation.service.ChecklistBook;
import org.fujinowa.preparation.service.LessonBook;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Versioned;

/** Makes the hand-over book of a programme: a new officer starts where the last one stopped. */
@ApplicationScoped
@Transactional
public class HandOverBook {

    private static final int NEWEST = 6;

    private final HandOverWriting writing = new HandOverWriting();

    private ProgrammeRegister programmes;
    private DelegationRegister delegations;
    private PartnerRegister partners;
    private PlaceRegister places;
    private ChecklistBook checklists;
    private LessonBook lessons;
    private Press press;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected HandOverBook() {}

    @Inject
    HandOverBook(
            ProgrammeRegister programmes,
            DelegationRegister delegations,
            PartnerRegister partners,
            PlaceRegister places,
            ChecklistBook checklists,
            LessonBook lessons,
            Press press,
            AuditTrail audit,
            Clock clock) {
        this.programmes = programmes;
        this.delegations = delegations;
        this.partners = partners;
        this.places = places;
        this.checklists = checklists;
        this.lessons = lessons;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The book as PDF/UA-1, with the six newest delegations; that it was taken is written down.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such programme
     */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public byte[] pdf(ProgrammeId id, Language language) {
        var book = book(id);
        audit.record(Deed.EXPORTED, Subject.of("Programme", id), Changes.fact("file", "hand-over book"));
        return press.set(writing.write(book, language, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    private HandOver book(ProgrammeId id) {
        var programme = programmes.get(id).value();
        var newestFirst = new ListRequest("", "arrival", true, Map.of("programme", id.toString()), "", NEWEST);
        var rows = delegations.page(newestFirst).rows();
        return new HandOver(
                programme,
                rows.stream().map(this::leg).toList(),
                partners(rows),
                rows.stream()
                        .flatMap(row -> row.details().places().stream())
                        .distinct()
                        .map(place -> places.get(place).value())
                        .toList());
    }

    private Leg leg(DelegationRow row) {
        return new Leg(
                row.details(),
                checklists.of(row.id()),
                lessons.of(row.id()).value().text());
    }

    private List<PartnerDetails> partners(List<DelegationRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.details().partner()))
                .distinct()
                .map(partners::get)
                .map(Versioned::value)
                .toList();
    }
}
