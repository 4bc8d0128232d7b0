package org.fujinowa.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fujinowa.people.PeopleExamples.hana;
import static org.fujinowa.people.PeopleExamples.mia;
import static org.fujinowa.shared.Alter.with;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.people.MergeId;
import org.fujinowa.people.MergeOrder;
import org.fujinowa.people.MergePick;
import org.fujinowa.people.MergeRow;
import org.fujinowa.people.PersonChanged;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPair;
import org.fujinowa.people.PersonPointer;
import org.fujinowa.people.PersonRemoving;
import org.fujinowa.people.model.InMemoryMerges;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.people.model.Person;
import org.fujinowa.security.Caller;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.InCharge;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Several;
import org.junit.jupiter.api.Test;

class PersonMergesTest {

    private static final Instant NOW = Instant.parse("2027-01-15T03:00:00Z");

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryMerges remembered = new InMemoryMerges();
    private final NotedDeeds audit = new NotedDeeds();
    private final Heard<PersonChanged> changed = new Heard<>();
    private final Club club = new Club();
    private final CurrentCaller caller = new CurrentCaller();
    private final PersonMerges merges = new PersonMerges(
            people,
            remembered,
            new PersonPlaces(new Several<>(club), audit, InCharge.ofEverything()),
            changed,
            audit,
            caller,
            Clock.fixed(NOW, ZoneOffset.UTC),
            Constraints.validator());

    private final PersonDetails fuller = with(hana(), "phone", "0191-00-0002");
    private final PersonDetails poorer = with(with(hana(), "familyName", "髙橋"), "birthDate", null);
    private final PersonId one = add(fuller);
    private final PersonId other = add(poorer);

    @Test
    void the_fuller_value_is_advised_and_what_both_say_stays() {
        var fields = new HashMap<String, MergePick>();
        as(() -> merges.look(new PersonPair(one, other))).fields().stream()
                .filter(field -> !field.same())
                .forEach(field -> fields.put(field.name(), field.advised()));

        var first = new PersonPair(one, other).one().equals(one);
        var fuller = first ? MergePick.ONE : MergePick.OTHER;
        assertThat(fields)
                .containsOnlyKeys("familyName", "birthDate", "phone")
                .containsEntry("birthDate", fuller)
                .containsEntry("phone", fuller);
    }

    @Test
    void of_two_notes_neither_is_lost_unless_somebody_chooses_so() {
        var third = add(with(hana(), "note", "英語が得意（架空）"));

        var note = as(() -> merges.look(new PersonPair(one, third))).fields().stream()
                .filter(field -> field.name().equals("note"))
                .findFirst()
                .orElseThrow();

        assertThat(note.advised()).isEqualTo(MergePick.OWN);
        assertThat(note.beginning()).contains("（架空）\n", "英語が得意（架空）");
    }

    @Test
    void everything_that_named_the_one_that_ends_names_the_one_that_stays() {
        club.members.put("a", one);
        club.members.put("b", other);

        merge(hana());

        assertThat(club.members).containsEntry("a", one).containsEntry("b", one);
        assertThat(people.get(one).details()).isEqualTo(hana());
        assertThat(people.find(other)).isEmpty();
        assertThat(changed.events()).containsExactly(new PersonChanged(one));
        assertThat(audit.lines())
                .contains("CHANGED Club member: " + other + " -> " + one, "DELETED Person mergedInto:  -> " + one);
    }

    @Test
    void who_is_refused_by_one_context_is_not_merged_at_all() {
        club.refuses = true;

        assertThatThrownBy(() -> merge(hana())).isInstanceOf(RuleViolation.class);

        assertThat(people.find(other)).isPresent();
        assertThat(as(() -> merges.hindrance(new PersonPair(one, other)))).isPresent();
    }

    @Test
    void a_record_that_was_changed_since_it_was_looked_at_is_not_merged() {
        assertThatThrownBy(() -> as(() -> merges.merge(new MergeOrder(one, 1, other, 2, hana()))))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void after_undoing_both_are_as_before_and_only_what_had_moved_moves_back() {
        club.members.put("a", one);
        club.members.put("b", other);
        var merge = merge(with(hana(), "note", "一人"));
        club.members.put("c", one);

        undo(merge);

        assertThat(people.get(one).details()).isEqualTo(fuller);
        assertThat(people.get(other).details()).isEqualTo(poorer);
        assertThat(club.members)
                .containsEntry("a", one)
                .containsEntry("b", other)
                .containsEntry("c", one);
        assertThat(as(() -> merges.of(one))).isEmpty();
    }

    @Test
    void a_merge_is_not_undone_once_the_record_says_something_else() {
        var merge = merge(hana());
        people.get(one).change(mia());

        refused(merge, "people.merge.undo.changed");
    }

    @Test
    void a_merge_is_not_undone_once_something_that_moved_names_somebody_else() {
        club.members.put("b", other);
        var merge = merge(hana());
        club.members.put("b", PersonId.next());

        refused(merge, "people.merge.undo.moved");
    }

    @Test
    void of_several_merges_the_last_is_undone_first() {
        var first = merge(hana());
        var third = add(hana());
        var second = as(() -> merges.merge(new MergeOrder(one, people.get(one).version(), third, 1, hana())));

        refused(first, "people.merge.undo.later");
        undo(second);
        undo(first);

        assertThat(people.get(other).details()).isEqualTo(poorer);
    }

    @Test
    void whoever_was_merged_is_found_under_the_record_that_stays() {
        merge(hana());

        assertThat(as(() -> merges.nowIn(other))).contains(one);
        assertThat(as(() -> merges.of(one)))
                .extracting(MergeRow::goneName, MergeRow::by, MergeRow::at)
                .containsExactly(tuple("髙橋 花", "chiba", NOW));
    }

    @Test
    void what_was_before_is_forgotten_with_the_person_and_with_its_time() {
        var memory = new RememberedMerges(remembered);
        merge(hana());
        assertThat(memory.due(LocalDate.of(2027, 1, 14), 10)).isEmpty();
        var due = memory.due(LocalDate.of(2027, 1, 15), 10);
        assertThat(due).hasSize(1);

        memory.forget(new PersonRemoving(one));

        assertThat(memory.due(LocalDate.of(2027, 1, 15), 10)).isEmpty();
        memory.forget(due.get(0));
        assertThat(memory.defaultDays()).isEqualTo((int) Duration.ofDays(180).toDays());
    }

    private void refused(MergeId merge, String key) {
        assertThat(as(() -> merges.hindranceOfUndo(merge)).map(RuleViolation::key))
                .contains(key);
        assertThatThrownBy(() -> undo(merge))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    @Test
    void a_merge_that_is_not_remembered_cannot_be_undone() {
        assertThatThrownBy(() -> undo(MergeId.next())).isInstanceOf(NoSuchRecord.class);
    }

    private MergeId merge(PersonDetails details) {
        return as(() -> merges.merge(new MergeOrder(one, 1, other, 1, details)));
    }

    private void undo(MergeId merge) {
        as(() -> {
            merges.undo(merge);
            return true;
        });
    }

    private PersonId add(PersonDetails details) {
        var person = new Person(PersonId.next(), details);
        people.add(person);
        return person.id();
    }

    private <T> T as(Supplier<T> work) {
        return caller.actingAs(new Caller("1", "chiba", "千葉 和子（架空）", Set.of(), Set.of()), work);
    }

    /** Another context that names people. */
    private static final class Club implements PointsAtPersons {

        private final Map<String, PersonId> members = new HashMap<>();
        private boolean refuses;

        @Override
        public String kind() {
            return "Club";
        }

        @Override
        public List<PersonPointer> pointersTo(PersonId person) {
            var found = new ArrayList<PersonPointer>();
            members.forEach((id, member) -> {
                if (member.equals(person)) {
                    found.add(new PersonPointer("Club", id, "member", true, "", "会", "club", "/"));
                }
            });
            return found;
        }

        @Override
        public Optional<RuleViolation> hindrance(PersonId stays, PersonId goes) {
            return refuses ? Optional.of(new RuleViolation("admissions.both-take-part")) : Optional.empty();
        }

        @Override
        public void point(List<PersonPointer> places, PersonId from, PersonId to) {
            places.forEach(place -> members.put(place.id(), to));
        }
    }
}
