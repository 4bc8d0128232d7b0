package org.fujinowa.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.OurClasses;
import org.junit.jupiter.api.Test;

/** Every list of what belongs to a delegation, a programme or a home is narrowed to what its reader is in charge of. */
class ListsInScopeTest {

    private static final Set<String> LINKS = Set.of(
            "delegationId",
            "programmeId",
            "participantId",
            "guestId",
            "applicationId",
            "windowId",
            "sheetId",
            "familyId",
            "subjectId");

    /** Lists that nobody asks for: their records are found by what they belong to, and that is looked at. */
    private static final Map<String, String> FOUND_BY_THEIR_OWNER = Map.of(
            "Aid", "by the delegation, or by its places",
            "Compliance", "by the window",
            "FlightSheet", "by the window",
            "HomeSheet", "by the window",
            "StudentSheet", "by the window",
            "TakeOver", "by the sheet",
            "Consent", "by its subject",
            "Reference", "by the application",
            "RatingSheet", "by the application");

    @Test
    void a_list_of_what_belongs_to_somebody_is_narrowed() {
        var wide = listings()
                .filter(listing -> !listing.isBound())
                .filter(listing -> links(listing.type()))
                .map(Listing::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(wide).isEqualTo(new TreeSet<>(FOUND_BY_THEIR_OWNER.keySet()));
    }

    @Test
    void a_list_is_narrowed_by_an_attribute_that_there_is() {
        assertThat(listings()
                        .flatMap(listing -> listing.boundAttributes()
                                .filter(attribute -> attributes(listing.type()).noneMatch(attribute::equals))
                                .map(attribute -> listing.name() + "." + attribute)))
                .isEmpty();
    }

    private static boolean links(Class<?> type) {
        return attributes(type).anyMatch(LINKS::contains);
    }

    private static Stream<String> attributes(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                .map(Field::getName);
    }

    private static Stream<Listing<?>> listings() {
        return OurClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(JpaNouns.class) && !type.isEquivalentTo(JpaNouns.class))
                .map(JavaClass::reflect)
                .map(ListsInScopeTest::listing);
    }

    private static Listing<?> listing(Class<?> store) {
        try {
            var constructor = store.getDeclaredConstructor();
            constructor.setAccessible(true);
            var field = JpaNouns.class.getDeclaredField("listing");
            field.setAccessible(true);
            return (Listing<?>) field.get(constructor.newInstance());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
