package org.fujinowa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Role;
import org.junit.jupiter.api.Test;

/**
 * Holders of personal links reach what their link opens and nothing else of its kind, because nobody asks them which one:
 * the services that are open to them take no identity of it from outside.
 */
class OwnDataTest {

    /** What links open, by the name of its identity. */
    private static final Set<String> OPENED = Set.of(
            "ApplicationId",
            "GuardianId",
            "HostFamilyId",
            "WindowId",
            "PartnerWindowId",
            "ReferenceId",
            "FamilyReferenceId");

    /** A guardian has several children, and says which one; the service looks among the own ones. */
    private static final Set<String> AMONG_ONES_OWN = Set.of(
            "ChildrenOfGuardian.read",
            "GuardianAnswers.agree",
            "GuardianAnswers.sendBack",
            "OwnBooklets.childsIsThere",
            "OwnBooklets.ofMyChild",
            "PlacesOfChildren.offeredUntil",
            "PlacesOfChildren.answer");

    @Test
    void a_service_for_the_holder_of_a_link_never_asks_whose_it_is() {
        assertThat(openToLinks()
                        .filter(method -> method.getRawParameterTypes().stream()
                                .map(JavaClass::getSimpleName)
                                .anyMatch(OPENED::contains))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .filter(name -> !AMONG_ONES_OWN.contains(name)))
                .isEmpty();
    }

    @Test
    void no_permission_is_for_accounts_and_links_alike() {
        assertThat(Stream.of(Permission.values())
                        .filter(permission -> permission.roles().stream()
                                        .map(Role::byLink)
                                        .distinct()
                                        .count()
                                > 1))
                .isEmpty();
    }

    private static Stream<JavaMethod> openToLinks() {
        return OurClasses.ALL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Requires.class))
                .filter(method -> method.getAnnotationOfType(Requires.class).value().roles().stream()
                        .anyMatch(Role::byLink));
    }
}
