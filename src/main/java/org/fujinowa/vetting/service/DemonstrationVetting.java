package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.vetting.DocumentRule;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.Reopening;
import org.fujinowa.vetting.RequirementDetails;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VettingScope;
import org.fujinowa.vetting.VettingStage;
import org.fujinowa.vetting.model.EvidenceBook;

/**
 * What the demonstration association has checked: one of its programmes has made the home visit mandatory, and two people
 * have visited every family. One visit that is only advised still waits for its second person. Nobody in it exists.
 */
@ApplicationScoped
@Transactional
public class DemonstrationVetting {

    private static final String PROGRAMME = "VNU";
    private static final int DAYS_AGO = 30;
    private static final int VALID_MONTHS = 24;

    private RequirementBook book;
    private EvidenceKeeping keeping;
    private EvidenceBook evidence;
    private ProgrammeRegister programmes;
    private HostRegister hosts;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationVetting() {}

    @Inject
    DemonstrationVetting(
            RequirementBook book,
            EvidenceKeeping keeping,
            EvidenceBook evidence,
            ProgrammeRegister programmes,
            HostRegister hosts,
            CurrentCaller caller,
            Clock clock) {
        this.book = book;
        this.keeping = keeping;
        this.evidence = evidence;
        this.programmes = programmes;
        this.hosts = hosts;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters it; nothing where there is any evidence already. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        as("chiba", () -> {
            if (evidence.none()) {
                programmes.findByCode(PROGRAMME).ifPresent(this::visit);
            }
            return true;
        });
    }

    private void visit(ProgrammeId programme) {
        var visitedOn = LocalDate.now(clock).minusDays(DAYS_AGO);
        var visit = book.add(visitRequired(programme, visitedOn));
        var families = hosts.all();
        for (var family : families) {
            var id = record(family, visit, visitedOn);
            as("kumagai", () -> {
                keeping.confirm(id, 1);
                return true;
            });
        }
        families.stream().findFirst().ifPresent(family -> advised().ifPresent(id -> record(family, id, visitedOn)));
    }

    private EvidenceId record(HostFamilyEntry family, RequirementId visit, LocalDate visitedOn) {
        return keeping.record(new EvidenceDetails(family.id(), visit, "", visitedOn, VettingResult.CLEAR, "", ""));
    }

    /** The home visit that every programme advises. */
    private Optional<RequirementId> advised() {
        return book
                .page(ListRequest.first(ListRequest.LARGEST).with("stage", VettingStage.HOME_VISIT.name()))
                .rows()
                .stream()
                .filter(row -> row.details().programme() == null)
                .map(RequirementRow::id)
                .findFirst();
    }

    private static RequirementDetails visitRequired(ProgrammeId programme, LocalDate from) {
        return new RequirementDetails(
                "家庭訪問(ベトナムの大学生)",
                "Home visit (students from Vietnam)",
                VettingStage.HOME_VISIT,
                VettingScope.FAMILY,
                programme,
                DocumentRule.NONE,
                VALID_MONTHS,
                2,
                List.of(Reopening.MOVE, Reopening.NEW_PET, Reopening.INCIDENT),
                true,
                from,
                "",
                "");
    }

    private <T> T as(String name, Supplier<T> work) {
        return caller.actingAs(
                new Caller("job:demonstration", name, "demonstration", Set.of(), Set.of(Permission.values())), work);
    }
}
