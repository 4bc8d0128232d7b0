package org.fujinowa.booklet.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.booklet.BookletFile;
import org.fujinowa.booklet.BookletOrder;
import org.fujinowa.booklet.BookletPaper;
import org.fujinowa.booklet.BookletPart;
import org.fujinowa.booklet.BookletPerson;
import org.fujinowa.booklet.BookletSheet;
import org.fujinowa.booklet.BookletView;
import org.fujinowa.booklet.model.BookletContent;
import org.fujinowa.booklet.model.BookletDay;
import org.fujinowa.booklet.model.BookletWriting;
import org.fujinowa.documents.pdf.Binding;
import org.fujinowa.documents.pdf.Imposition;
import org.fujinowa.documents.pdf.PageCount;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;

/** Makes booklets and sheets from what is known at that moment; none is kept. That one was taken is written down. */
@ApplicationScoped
public class Booklets {

    private BookletFacts facts;
    private BookletTextsBook texts;
    private Press press;
    private AuditTrail audit;
    private BookletWriting writing;

    /** For the CDI proxy. */
    protected Booklets() {}

    @Inject
    Booklets(BookletFacts facts, BookletTextsBook texts, Press press, AuditTrail audit) {
        this.facts = facts;
        this.texts = texts;
        this.press = press;
        this.audit = audit;
        this.writing = new BookletWriting();
    }

    /** What there is to print of that delegation. */
    @Requires(Permission.VIEW_ITINERARIES)
    public BookletView view(DelegationId id) {
        var known = facts.read(id);
        var content = facts.content(known, common(id), null);
        return new BookletView(
                known.delegation(),
                content.edition(),
                content.days().size(),
                (int) content.days().stream().filter(BookletDay::concert).count(),
                known.group().stream()
                        .map(one -> new BookletPerson(
                                one.id(),
                                one.person().writtenName(),
                                one.person().reading(),
                                !known.homes(one.id()).isEmpty()))
                        .toList(),
                content.unnamed(),
                known.language(),
                texts.get(id).version() > 0);
    }

    /**
     * A booklet, or those of several readers one after the other.
     *
     * @throws RuleViolation {@code booklet.nobody} if one of the readers is not in the delegation
     */
    @Requires(Permission.VIEW_ITINERARIES)
    public BookletFile booklet(BookletOrder order) {
        var known = facts.read(order.delegation());
        var readers = known.group().stream()
                .filter(one -> order.readers().contains(one.id()))
                .toList();
        if (readers.size() != order.readers().size()) {
            throw new RuleViolation("booklet.nobody");
        }
        var contents = readers.isEmpty()
                ? List.of(facts.content(known, order, null))
                : readers.stream().map(one -> facts.content(known, order, one)).toList();
        audit.record(
                Deed.EXPORTED,
                Subject.of("Booklet", order.delegation()),
                Changes.fact(
                        "readers", readers.stream().map(ParticipantEntry::id).toList()));
        return new BookletFile("booklet-" + known.delegation().arrival(), pages(contents, order.paper()));
    }

    /**
     * One of the sheets.
     *
     * @throws RuleViolation {@code booklet.not-published} while no itinerary was published, {@code booklet.no-concert}
     */
    @Requires(Permission.VIEW_ITINERARIES)
    public BookletFile sheet(DelegationId id, BookletSheet sheet) {
        var known = facts.read(id);
        var content = facts.content(known, common(id), null);
        if (content.days().isEmpty()) {
            throw new RuleViolation("booklet.not-published");
        }
        if (sheet == BookletSheet.CALL_SHEETS && content.days().stream().noneMatch(BookletDay::concert)) {
            throw new RuleViolation("booklet.no-concert");
        }
        audit.record(Deed.EXPORTED, Subject.of("Booklet", id), Changes.fact("sheet", sheet));
        return new BookletFile(
                sheet.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-"
                        + known.delegation().arrival(),
                press.set(writing.sheet(sheet, content)));
    }

    private byte[] pages(List<BookletContent> contents, BookletPaper paper) {
        var parts = new ArrayList<byte[]>();
        contents.forEach(content -> parts.add(press.set(writing.booklet(content))));
        var cover = writing.booklet(contents.get(0));
        var bound = parts.size() == 1 ? parts.get(0) : Binding.bind(parts, cover);
        return paper == BookletPaper.A5
                ? bound
                : Imposition.folded(bound, parts.stream().map(PageCount::of).toList(), cover);
    }

    private static BookletOrder common(DelegationId id) {
        return new BookletOrder(id, Set.of(), EnumSet.allOf(BookletPart.class), null, BookletPaper.A5);
    }
}
