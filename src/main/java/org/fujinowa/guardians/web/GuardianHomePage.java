package org.fujinowa.guardians.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.ChildOfGuardian;
import org.fujinowa.applications.service.ChildrenOfGuardian;
import org.fujinowa.applications.service.PlacesOfChildren;
import org.fujinowa.consents.MissingConsent;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.service.OwnConsents;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /guardian/home: the guardian's children, and what waits for whom. */
@Named
@RequestScoped
public class GuardianHomePage {

    @Inject
    private ChildrenOfGuardian children;

    @Inject
    private OwnConsents consents;

    @Inject
    private PlacesOfChildren places;

    @Inject
    private Words words;

    private @Nullable List<ChildCard> cards;

    /**
     * A child with what is known of their consents.
     *
     * @param child the child's application
     * @param consents what is signed and what is missing
     * @param offeredUntil until when a place is offered; nothing if none is
     */
    public record ChildCard(
            ChildOfGuardian child,
            SubjectConsents consents,
            @Nullable LocalDate offeredUntil) {

        /** Whether a place is offered, and the guardian says whether the child takes it. */
        public boolean isPlaceOffered() {
            return offeredUntil != null;
        }

        /** Whether the guardian has to read the application and say something. */
        public boolean isToRead() {
            return child.state() == ApplicationState.AWAITING_GUARDIAN && !child.agreed();
        }

        /** How many forms have to be signed. */
        public int getToSign() {
            return getMissing().size();
        }

        /** How many more may be signed. */
        public int getFree() {
            return getOffered().size();
        }

        /** How many forms wait for the child's own word. */
        public int getChildToSign() {
            return by(Signer.CHILD, consents.missing()).size()
                    + by(Signer.CHILD, consents.free()).size();
        }

        /** What the guardian has to sign, each form once. */
        public List<MissingConsent> getMissing() {
            return by(Signer.GUARDIAN, consents.missing());
        }

        /** What the guardian may sign, each form once. */
        public List<MissingConsent> getOffered() {
            return by(Signer.GUARDIAN, consents.free());
        }

        private static List<MissingConsent> by(Signer signer, List<MissingConsent> open) {
            return once(open.stream().filter(one -> one.signer() == signer).toList());
        }

        private static List<MissingConsent> once(List<MissingConsent> open) {
            return open.stream()
                    .collect(Collectors.toMap(
                            one -> one.form().id(), Function.identity(), (first, other) -> first, LinkedHashMap::new))
                    .values()
                    .stream()
                    .toList();
        }
    }

    /** The guardian's children. */
    public List<ChildCard> getCards() {
        if (cards == null) {
            var bySubject = consents.mine().stream()
                    .collect(Collectors.toMap(one -> one.subject().subject(), Function.identity()));
            cards = children.mine().stream()
                    .map(child -> new ChildCard(
                            child,
                            bySubject.get(AskedChild.subject(child.application())),
                            places.offeredUntil(child.application()).orElse(null)))
                    .toList();
        }
        return cards;
    }

    /** How the delegation is called. */
    public String delegation(ChildOfGuardian child) {
        return words.either(child.nameJa(), child.nameEn());
    }
}
