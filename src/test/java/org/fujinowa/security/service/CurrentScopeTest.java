package org.fujinowa.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Caller;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.Owner;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Reach;
import org.fujinowa.security.Role;
import org.fujinowa.security.Scope;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.store.Narrowing.Within;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurrentScopeTest {

    private record Leg(String id) {
        @Override
        public String toString() {
            return id;
        }
    }

    private record Child(String id) {
        @Override
        public String toString() {
            return id;
        }
    }

    private record Exchange(String id) {
        @Override
        public String toString() {
            return id;
        }
    }

    private record Deep(
            String word,
            List<Map<String, Child>> children,
            @Nullable Leg leg) {}

    private static final Leg MINE = new Leg("mine");
    private static final Leg OTHERS = new Leg("others");
    private static final Child MY_CHILD = new Child("mine");
    private static final Child OTHER_CHILD = new Child("others");
    private static final Exchange TOUCHED = new Exchange("touched");

    private final CurrentCaller caller = new CurrentCaller();
    private final CurrentScope scope = InCharge.of(
            caller,
            new Reach(Set.of("mine"), Set.of("touched", "whole"), Set.of("whole"), false),
            new Belonging(Leg.class, "Leg", key -> Optional.of(Owner.delegation(key))),
            new Belonging(Exchange.class, "Exchange", key -> Optional.of(Owner.programme(key))),
            new Belonging(Child.class, "Child", key -> Optional.of(Owner.sameAs(new Leg(key)))),
            new Belonging(LinkId.class, "Note", key -> Optional.of(Owner.writer(key))));

    @Test
    void what_is_within_goes_through_however_deep_it_lies() {
        assertThatCode(() -> refuse(
                        Breadth.NAMED,
                        MINE,
                        "word",
                        null,
                        new Deep("", List.of(Map.of("a", MY_CHILD)), MINE),
                        Optional.of(TOUCHED),
                        Subject.of("Child", "mine"),
                        Subject.of("Unknown", "others")))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_outside_does_not_exist_however_deep_it_lies() {
        for (var named : List.of(
                OTHERS,
                OTHER_CHILD,
                List.of(MY_CHILD, OTHER_CHILD),
                Optional.of(OTHERS),
                Map.of(OTHER_CHILD, 1),
                new Deep("", List.of(Map.of("a", OTHER_CHILD)), null),
                Subject.of("Child", "others"),
                Subject.of("Note", "somebody"))) {
            assertThatThrownBy(() -> refuse(Breadth.NAMED, named)).isInstanceOf(NoSuchRecord.class);
        }
    }

    @Test
    void a_deed_on_a_whole_programme_needs_the_whole_and_one_on_the_association_everything() {
        assertThatCode(() -> refuse(Breadth.PROGRAMME, new Exchange("whole"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> refuse(Breadth.PROGRAMME, TOUCHED)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> refuse(Breadth.ASSOCIATION)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void whoever_is_in_charge_of_everything_and_a_job_reach_everything() {
        scope.refuseOutside(Breadth.ASSOCIATION, OTHERS);
        caller.actingAs(Caller.job("job"), () -> {
            scope.refuseOutside(Breadth.ASSOCIATION, OTHERS);
            return assertThat(scope.only(Within.DELEGATIONS)).isEmpty();
        });
    }

    @Test
    void lists_are_narrowed_by_what_the_caller_is_in_charge_of() {
        acting(() -> {
            assertThat(scope.only(Within.DELEGATIONS)).hasValue(Set.of("mine"));
            assertThat(scope.only(Within.PROGRAMMES)).hasValue(Set.of("touched", "whole"));
            assertThat(scope.only(Within.WHOLE_PROGRAMMES)).hasValue(Set.of("whole"));
            assertThat(scope.only(Within.HOMES)).hasValue(Set.of());
            assertThat(scope.only(Within.WRITER)).hasValue(Set.of("sato"));
            assertThat(scope.seeingAll(() -> scope.only(Within.DELEGATIONS))).isEmpty();
        });
    }

    @Test
    void a_scope_is_read_as_it_was_written() {
        var written = Scope.of(List.of("p2", "p1"), List.of("d"));

        assertThat(Scope.parse(written.toString())).isEqualTo(written);
        assertThat(Scope.parse(Scope.EVERYTHING.toString())).isEqualTo(Scope.EVERYTHING);
        assertThat(Scope.of(List.of(), List.of()).empty()).isTrue();
    }

    private void refuse(Breadth breadth, @Nullable Object... named) {
        acting(() -> scope.refuseOutside(breadth, named));
    }

    private void acting(Runnable work) {
        var sato = new Caller("1", "sato", "佐藤（架空）", Set.of(Role.COORDINATOR), Set.of(Permission.VIEW_PEOPLE))
                .inChargeOf(Scope.of(List.of(), List.of("mine")));
        caller.actingAs(sato, () -> {
            work.run();
            return true;
        });
    }
}
