package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fujinowa.consents.ConsentGap;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskPart;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskStage;
import org.fujinowa.shared.desk.DeskTask;

/** Brings to the desk whose consents are missing before a journey, and who has taken something back that is needed. */
@ApplicationScoped
class ConsentDeskCards implements DeskCards {

    private static final int DAYS_BEFORE = 60;

    /** Travel and homes are arranged with what is signed; two weeks are left for whoever has not. */
    private static final int DUE_BEFORE = 14;

    private static final int NEWEST = 60;

    private ConsentLedger ledger;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ConsentDeskCards() {}

    @Inject
    ConsentDeskCards(ConsentLedger ledger, DelegationRegister delegations, CurrentCaller caller) {
        this.ledger = ledger;
        this.delegations = delegations;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!caller.get().may(Permission.VIEW_CONSENTS)) {
            return List.of();
        }
        var tasks = new ArrayList<DeskTask>();
        delegations.page(new ListRequest("", "arrival", true, Map.of(), "", NEWEST)).rows().stream()
                .filter(row -> row.details().state() != DelegationState.CANCELLED)
                .filter(row -> !row.details().departure().isBefore(today)
                        && !row.details().arrival().isAfter(today.plusDays(DAYS_BEFORE)))
                .forEach(row -> add(tasks, row, ledger.ofDelegation(row.id()), today));
        return List.copyOf(tasks);
    }

    private static void add(List<DeskTask> tasks, DelegationRow row, List<SubjectConsents> people, LocalDate today) {
        var name = new Choice(
                row.id().toString(), row.details().nameJa(), row.details().nameEn());
        var missing =
                people.stream().filter(person -> !person.missing().isEmpty()).count();
        var due = row.details().arrival().minusDays(DUE_BEFORE);
        if (missing > 0) {
            tasks.add(new DeskTask(
                    DeskShelf.MISSING,
                    due,
                    "consents.desk.missing",
                    List.of(missing, name),
                    "consents.desk.open",
                    "/consents/delegation?delegation=" + row.id(),
                    !due.isAfter(today)));
        }
        people.stream()
                .filter(person -> person.missing().stream().anyMatch(one -> one.gap() == ConsentGap.WITHDRAWN))
                .map(person -> withdrawn(person, name))
                .forEach(tasks::add);
    }

    private static DeskTask withdrawn(SubjectConsents person, Choice delegation) {
        var subject = person.subject().subject();
        return new DeskTask(
                DeskShelf.ANSWERS,
                null,
                "consents.desk.withdrawn",
                List.of(person.subject().name(), delegation),
                "consents.desk.look",
                "/consents/subject?kind=" + subject.kind() + "&id=" + subject.id(),
                true);
    }

    @Override
    public List<DeskPart> parts(Set<String> asked, LocalDate today) {
        if (!caller.get().may(Permission.VIEW_CONSENTS)) {
            return List.of();
        }
        var parts = new ArrayList<DeskPart>();
        for (var id : asked) {
            var people = ledger.ofDelegation(DelegationId.of(id));
            if (!people.isEmpty()) {
                var complete = people.stream()
                        .filter(person -> person.missing().isEmpty())
                        .count();
                parts.add(new DeskPart(
                        id,
                        DeskStage.PAPERS,
                        "consents.desk.complete",
                        Math.toIntExact(complete),
                        people.size(),
                        "/consents/delegation?delegation=" + id));
            }
        }
        return parts;
    }
}
