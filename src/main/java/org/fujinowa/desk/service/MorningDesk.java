package org.fujinowa.desk.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.desk.DeskStep;
import org.fujinowa.desk.DeskStrip;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskPart;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskStage;
import org.fujinowa.shared.desk.DeskTask;

/** What lies on the desk this morning. Each context brings what the caller may see of it, and nothing is stored. */
@ApplicationScoped
@Transactional
public class MorningDesk {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final int NEWEST = 50;
    private static final int MOST = 8;
    private static final int THANKS_TAKE = 60;
    private static final Comparator<DeskTask> AS_DUE = Comparator.comparing(
                    (DeskTask task) -> task.due() == null ? LocalDate.MAX : task.due())
            .thenComparing(DeskTask::sentenceKey)
            .thenComparing(task -> task.values().toString());

    private DelegationRegister delegations;
    private Instance<DeskCards> cards;
    private Clock clock;

    /** For the CDI proxy. */
    protected MorningDesk() {}

    @Inject
    public MorningDesk(DelegationRegister delegations, @Any Instance<DeskCards> cards, Clock clock) {
        this.delegations = delegations;
        this.cards = cards;
        this.clock = clock;
    }

    /** What wants doing, by shelf; what is due first at the top. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Map<DeskShelf, List<DeskTask>> tasks() {
        var today = today();
        return all().flatMap(card -> card.tasks(today).stream())
                .sorted(AS_DUE)
                .collect(Collectors.groupingBy(DeskTask::shelf));
    }

    /** How far the delegations are that are to come, under way, or just home; the one that comes first at the top. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public List<DeskStrip> strips() {
        var today = today();
        var running = running(today);
        var ids = running.stream().map(row -> row.id().toString()).collect(Collectors.toSet());
        var parts = all().flatMap(card -> card.parts(ids, today).stream())
                .collect(Collectors.groupingBy(DeskPart::delegation));
        return running.stream()
                .map(row -> new DeskStrip(
                        row,
                        ChronoUnit.DAYS.between(today, row.details().arrival()),
                        steps(parts.getOrDefault(row.id().toString(), List.of()))))
                .toList();
    }

    private List<DelegationRow> running(LocalDate today) {
        return delegations.page(new ListRequest("", "arrival", true, Map.of(), "", NEWEST)).rows().stream()
                .filter(row -> row.details().state() != DelegationState.CANCELLED
                        && row.details().state() != DelegationState.CLOSED)
                .filter(row -> !row.details().departure().plusDays(THANKS_TAKE).isBefore(today))
                .sorted(Comparator.comparing(
                                (DelegationRow row) -> row.details().arrival())
                        .thenComparing(row -> row.id().toString()))
                .limit(MOST)
                .toList();
    }

    private static List<DeskStep> steps(List<DeskPart> parts) {
        return Arrays.stream(DeskStage.values())
                .map(stage -> new DeskStep(
                        stage,
                        parts.stream().filter(part -> part.stage() == stage).toList()))
                .toList();
    }

    private Stream<DeskCards> all() {
        return cards.stream();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(OFFICE));
    }
}
