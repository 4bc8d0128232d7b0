package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fujinowa.people.MergeId;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRemoving;
import org.fujinowa.people.model.Merges;
import org.fujinowa.people.model.PersonMerge;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;

/**
 * What two records said before they became one. It is kept to undo a mistake, which shows itself soon; it holds contacts, so
 * it goes with its time, and at once with the person.
 */
@ApplicationScoped
@Transactional
public class RememberedMerges implements Retained {

    private static final String KIND = "PersonMerge";
    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
    private static final int DAYS = 180;

    private Merges merges;

    /** For the CDI proxy. */
    protected RememberedMerges() {}

    @Inject
    public RememberedMerges(Merges merges) {
        this.merges = merges;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return "person-merges";
    }

    @Override
    @OpenToAll("A number.")
    public int defaultDays() {
        return DAYS;
    }

    @Override
    @OpenToAll("A word.")
    public RetentionSince since() {
        return RetentionSince.ENTRY;
    }

    @Override
    @OpenToAll("Names of tables.")
    public Set<String> tables() {
        return Set.of("person_merge");
    }

    @Override
    @OpenToAll("Asked by retention, whose caller may see how much is due; says identities only.")
    public List<Subject> due(LocalDate began, int atMost) {
        var end = began.plusDays(1).atStartOfDay(HERE).toInstant();
        return merges.until(end.minusMillis(1), atMost).stream()
                .map(merge -> Subject.of(KIND, merge.id()))
                .toList();
    }

    @Override
    @OpenToAll("Called by retention, by the rules that people were allowed to set.")
    public void forget(Subject subject) {
        merges.find(MergeId.of(subject.id())).ifPresent(merges::remove);
    }

    /** Forgets what this person's record said before others were merged into it; none of that can be undone any more. */
    @OpenToAll("Called by services of this context, which ask permission before.")
    public void forget(PersonId person) {
        List.copyOf(merges.keptBy(person)).forEach((PersonMerge merge) -> {
            forget(merge.goes());
            merges.remove(merge);
        });
    }

    /** Whoever leaves the register is not remembered here either. */
    @OpenToAll("Hears of what the register of people is about to do for a caller who was allowed to.")
    public void forget(@Observes PersonRemoving event) {
        forget(event.person());
    }
}
