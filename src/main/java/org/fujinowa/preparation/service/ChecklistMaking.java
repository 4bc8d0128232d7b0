package org.fujinowa.preparation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.preparation.ChecklistItemDetails;
import org.fujinowa.preparation.model.ChecklistItems;
import org.fujinowa.preparation.model.TemplateSteps;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;

/**
 * Makes the checklist of a delegation from the template of its programme, or from an earlier delegation with what was noted
 * then. Either may be done again: what stands on the list already is left as it is.
 */
@ApplicationScoped
@Transactional
public class ChecklistMaking {

    private static final Comparator<DelegationRow> NEWEST_FIRST = Comparator.comparing(
                    (DelegationRow row) -> row.details().arrival())
            .reversed()
            .thenComparing(row -> row.id().toString());

    private ChecklistBook book;
    private ChecklistItems items;
    private TemplateSteps steps;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected ChecklistMaking() {}

    @Inject
    public ChecklistMaking(
            ChecklistBook book, ChecklistItems items, TemplateSteps steps, DelegationRegister delegations) {
        this.book = book;
        this.items = items;
        this.steps = steps;
        this.delegations = delegations;
    }

    /**
     * Adds what the template of the programme asks for.
     *
     * @return how many items are new
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such delegation
     */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public int fromTemplate(DelegationId delegation) {
        var details = delegations.get(delegation).value();
        return add(
                delegation,
                steps.of(details.programme()).stream()
                        .map(step -> step.details())
                        .filter(step -> step.asks(details.direction()))
                        .map(step -> step.item(delegation)));
    }

    /**
     * Adds what stood on the checklist of another delegation: open again, counted from the new dates, what was noted then as
     * the note of last year.
     *
     * @return how many items are new
     * @throws RuleViolation {@code preparation.other-programme} if the delegations are not of one programme
     */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public int copy(DelegationId delegation, DelegationId source) {
        var details = delegations.get(delegation).value();
        if (!details.programme().equals(delegations.get(source).value().programme())) {
            throw new RuleViolation("preparation.other-programme");
        }
        return add(
                delegation, items.of(source).stream().map(item -> item.details().again(delegation)));
    }

    /** Delegations of the same programme that have a checklist; those of the same direction and the newest come first. */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public List<Choice> sources(DelegationId delegation) {
        var details = delegations.get(delegation).value();
        var sameProgramme = new ListRequest(
                "", "arrival", true, Map.of("programme", details.programme().toString()), "", ListRequest.LARGEST);
        return delegations.page(sameProgramme).rows().stream()
                .filter(row -> !row.id().equals(delegation))
                .filter(row -> !items.of(row.id()).isEmpty())
                .sorted(Comparator.comparing((DelegationRow row) -> isOtherWay(row, details))
                        .thenComparing(NEWEST_FIRST))
                .map(row -> new Choice(
                        row.id().toString(),
                        row.details().nameJa(),
                        row.details().nameEn()))
                .toList();
    }

    private static boolean isOtherWay(DelegationRow row, DelegationDetails details) {
        return row.details().direction() != details.direction();
    }

    private int add(DelegationId delegation, Stream<ChecklistItemDetails> wanted) {
        var known = items.of(delegation).stream()
                .map(item -> Folding.fold(item.details().nameJa()))
                .collect(Collectors.toSet());
        var missing =
                wanted.filter(item -> known.add(Folding.fold(item.nameJa()))).toList();
        missing.forEach(book::add);
        return missing.size();
    }
}
