package org.fujinowa.applications.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.applications.ApplicationsExamples.begun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.applications.model.GuardianTie;
import org.fujinowa.applications.model.InMemoryApplications;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Several;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether a child takes a place is said by the child's guardians, and by nobody else's. */
class PlacesOfChildrenTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 8);
    private static final GuardianId MOTHER = GuardianId.next();

    private final InMemoryApplications applications = new InMemoryApplications();
    private final CurrentCaller caller = new CurrentCaller();
    private final Offer offer = new Offer();
    private final PlacesOfChildren places = new PlacesOfChildren(applications, new Several<PlaceOffers>(offer), caller);
    private final MyPlace mine = new MyPlace(applications, new Several<PlaceOffers>(offer), caller);
    private final ExchangeApplication sora = begun();

    @BeforeEach
    void enter() {
        applications.add(sora);
    }

    @Test
    void a_guardian_answers_for_their_own_child_only() {
        applications.tie(new GuardianTie(sora.id(), MOTHER));

        assertThat(asGuardian(MOTHER, () -> places.offeredUntil(sora.id()))).contains(UNTIL);
        assertThatThrownBy(() -> asGuardian(GuardianId.next(), () -> places.offeredUntil(sora.id())))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> asGuardian(GuardianId.next(), () -> answered(true)))
                .isInstanceOf(AccessDenied.class);
        assertThat(offer.answers).isEmpty();

        asGuardian(MOTHER, () -> answered(true));
        assertThat(offer.answers).containsExactly(sora.id() + " true");
    }

    @Test
    void a_child_sees_the_offer_and_does_not_answer_it() {
        applications.tie(new GuardianTie(sora.id(), MOTHER));

        assertThat(asApplicant(mine::offeredUntil)).contains(UNTIL);
        assertThatThrownBy(() -> asApplicant(() -> says(true)))
                .hasMessageContaining("applications.offer.guardians-answer");
        assertThat(offer.answers).isEmpty();
    }

    @Test
    void an_applicant_of_age_answers_alone() {
        asApplicant(() -> says(false));

        assertThat(offer.answers).containsExactly(sora.id() + " false");
    }

    private boolean answered(boolean takes) {
        places.answer(sora.id(), takes);
        return takes;
    }

    private boolean says(boolean takes) {
        mine.answer(takes);
        return takes;
    }

    private <T> T asGuardian(GuardianId guardian, Supplier<T> deed) {
        return as(Role.GUARDIAN, Permission.ANSWER_FOR_CHILDREN, Subject.of("Guardian", guardian), deed);
    }

    private <T> T asApplicant(Supplier<T> deed) {
        return as(Role.APPLICANT, Permission.APPLY, Subject.of("Application", sora.id()), deed);
    }

    private <T> T as(Role role, Permission permission, Subject own, Supplier<T> deed) {
        return caller.actingAs(new Caller("link", "link:x", "リンク", Set.of(role), Set.of(permission), own), deed);
    }

    private static final class Offer implements PlaceOffers {

        private final List<String> answers = new ArrayList<>();

        @Override
        public Optional<LocalDate> offeredUntil(ApplicationId application) {
            return Optional.of(UNTIL);
        }

        @Override
        public void answer(ApplicationId application, boolean takes) {
            answers.add(application + " " + takes);
        }
    }
}
