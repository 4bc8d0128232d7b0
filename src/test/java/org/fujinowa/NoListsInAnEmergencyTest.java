package org.fujinowa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fujinowa.security.Deed;
import org.fujinowa.security.EmergencyLook;
import org.fujinowa.security.Requires;
import org.fujinowa.security.TakenAlong;
import org.fujinowa.security.service.RecordKeeping;
import org.junit.jupiter.api.Test;

/** Emergency access lends looks at single records: whatever writes down that something was handed out as a file must not be lent. */
class NoListsInAnEmergencyTest {

    /** What hands out a file in an emergency too, with the reason. */
    private static final Map<String, String> LENT = Map.of(
            "ConsentFormBook.export", "What forms say is the same for everybody.",
            "WindowRegister.export", "For what one can apply is public.",
            "ApplicationForms.filled", "One person's application.",
            "OfferPapers.of", "One family's offer.",
            "NotePapers.of", "What one family wrote.");

    @Test
    void every_file_of_many_people_says_that_it_is_taken_along() {
        var handedOut = OurClasses.ALL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Requires.class))
                .filter(method -> EmergencyLook.LENT.contains(
                        method.getAnnotationOfType(Requires.class).value()))
                .filter(NoListsInAnEmergencyTest::handsOut)
                .toList();
        var refused = names(handedOut.stream()
                .filter(method -> method.isAnnotatedWith(TakenAlong.class))
                .toList());
        var lent = names(handedOut.stream()
                .filter(method -> !method.isAnnotatedWith(TakenAlong.class))
                .toList());

        assertThat(lent).containsExactlyInAnyOrderElementsOf(LENT.keySet());
        assertThat(refused)
                .contains("PeopleRegister.export", "ParticipantRegister.export", "PlacementExport.take")
                .hasSizeGreaterThan(8);
    }

    private static boolean handsOut(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(RecordKeeping.class)
                                && call.getName().equals("exported"))
                || method.getFieldAccesses().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Deed.class)
                                && access.getName().equals("EXPORTED"));
    }

    private static TreeSet<String> names(List<JavaMethod> methods) {
        return methods.stream()
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
