package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.TakenAlong;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.Slice;
import org.fujinowa.welcome.HomeNoteDetails;
import org.fujinowa.welcome.HomeNoteId;
import org.fujinowa.welcome.HomeNoteRow;
import org.fujinowa.welcome.model.HomeNote;
import org.fujinowa.welcome.model.HomeNotes;

/** What families said about their guests, for the office. */
@ApplicationScoped
@Transactional
public class HomeNoteDesk {

    private HomeNotes notes;
    private HostRegister hosts;
    private ParticipantRegister participants;
    private CurrentCaller caller;
    private RecordKeeping<HomeNoteDetails, HomeNote> keeping;

    /** For the CDI proxy. */
    protected HomeNoteDesk() {}

    @Inject
    HomeNoteDesk(
            HomeNotes notes,
            HostRegister hosts,
            ParticipantRegister participants,
            CurrentCaller caller,
            AuditTrail audit,
            Validator validator) {
        this.notes = notes;
        this.hosts = hosts;
        this.participants = participants;
        this.caller = caller;
        this.keeping = new RecordKeeping<>("HomeNote", notes, audit, validator);
    }

    /** A page of the list by {@code saidAt}; filters {@code kind}, {@code waiting}. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public Slice<HomeNoteRow> page(ListRequest request) {
        return notes.page(request).map(HomeNote::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_PLACEMENTS)
    @TakenAlong
    public Slice<HomeNoteRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** How many families wait for a call. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public long waiting() {
        return notes.waiting();
    }

    /** The names of the families. */
    @Requires(Permission.VIEW_HOSTS)
    public Map<HostFamilyId, String> families() {
        return hosts.all().stream()
                .collect(Collectors.toMap(
                        HostFamilyEntry::id, family -> family.details().name()));
    }

    /** How a guest is called, if they are known still. */
    @Requires(Permission.VIEW_PARTICIPANTS)
    public Optional<String> guest(ParticipantId guest) {
        try {
            var delegation = participants.get(guest).value().delegation();
            return participants.ofDelegation(delegation).stream()
                    .filter(entry -> entry.id().equals(guest))
                    .map(entry -> entry.person().writtenName())
                    .findFirst();
        } catch (NoSuchRecord gone) {
            return Optional.empty();
        }
    }

    /**
     * Somebody of the office has seen it, and called where that was wished.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else was quicker
     */
    @Requires(Permission.MANAGE_HOSTS)
    public void seen(HomeNoteId id, long version) {
        keeping.change(id, version, notes.get(id).details().seen(caller.get().displayName()));
    }
}
