package org.fujinowa.booklet.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Optional;
import org.fujinowa.booklet.BookletTexts;
import org.fujinowa.booklet.model.KeptTexts;
import org.fujinowa.booklet.model.TextShelf;
import org.fujinowa.booklet.model.UsualTexts;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Versioned;

/** What coordinators write for the booklets of a delegation: the greeting, the packing list, the rules, the songs. */
@ApplicationScoped
@Transactional
public class BookletTextsBook {

    private TextShelf shelf;
    private DelegationRegister delegations;
    private ProgrammeRegister programmes;
    private RecordKeeping<BookletTexts, KeptTexts> keeping;

    /** For the CDI proxy. */
    protected BookletTextsBook() {}

    @Inject
    BookletTextsBook(
            TextShelf shelf,
            DelegationRegister delegations,
            ProgrammeRegister programmes,
            AuditTrail audit,
            Validator validator) {
        this.shelf = shelf;
        this.delegations = delegations;
        this.programmes = programmes;
        this.keeping = new RecordKeeping<>("BookletTexts", shelf, audit, validator);
    }

    /**
     * The texts of that delegation; as long as nobody has written any, those of the delegation before it in the same direction, or
     * the usual ones of its programme, of version 0.
     */
    @Requires(Permission.VIEW_ITINERARIES)
    public Versioned<BookletTexts> get(DelegationId delegation) {
        return shelf.find(delegation)
                .map(KeptTexts::versioned)
                .orElseGet(() ->
                        new Versioned<>(inherited(delegations.get(delegation).value()), 0));
    }

    /**
     * Writes them.
     *
     * @param version the version that was read
     * @throws ConcurrentChange if somebody else changed them since
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public void change(DelegationId delegation, long version, BookletTexts texts) {
        delegations.refuseUnknown(delegation);
        keeping.check(texts);
        if (shelf.find(delegation).isEmpty()) {
            ConcurrentChange.refuseUnlessSame(version, 0);
            keeping.add(new KeptTexts(delegation, texts));
        } else {
            keeping.change(delegation, version, texts);
        }
    }

    private BookletTexts inherited(DelegationDetails details) {
        return delegations.choices().stream()
                .map(choice -> DelegationId.of(choice.id()))
                .flatMap(id -> before(id, details).stream())
                .max(Comparator.comparing(kept ->
                        delegations.get(DelegationId.of(kept.key())).value().arrival()))
                .map(KeptTexts::details)
                .orElseGet(() -> UsualTexts.of(
                        programmes.get(details.programme()).value().code()));
    }

    private Optional<KeptTexts> before(DelegationId id, DelegationDetails details) {
        return shelf.find(id).filter(kept -> {
            var other = delegations.get(id).value();
            return other.programme().equals(details.programme())
                    && other.direction() == details.direction()
                    && other.arrival().isBefore(details.arrival());
        });
    }
}
