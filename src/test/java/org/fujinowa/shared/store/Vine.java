package org.fujinowa.shared.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** A noun for tests of the kernel: a wisteria with a name, a planting day and its colours. */
@Entity
public class Vine extends StoredNoun<Vine.Details> {

    static final Listing<Vine> LISTING = Listing.of(Vine.class, "name", SortColumn.text("name"))
            .sortedBy("planted", SortColumn.day("planted"))
            .sortedBy("height", SortColumn.number("height"))
            .filteredBy("colour")
            .filteredByTruth("old");

    static final String TABLE = """
            create table vine (id varchar(36) not null primary key, version bigint not null,
            folded varchar(4000) not null, name varchar(100) not null, colour varchar(20) not null,
            planted date not null, height integer not null, old boolean not null, lists %s not null)
            """;

    private String name;
    private String colour;
    private LocalDate planted;
    private int height;
    private boolean old;

    @Lob
    private String lists;

    record Id(UUID value) {

        static Id next() {
            return new Id(Identity.next());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    record Details(String name, String colour, LocalDate planted, int height, boolean old, List<String> marks) {}

    private record Lists(List<String> marks) {}

    /** For JPA. */
    protected Vine() {}

    Vine(Id id, Details details) {
        super(id);
        change(details);
    }

    @Override
    public Details details() {
        return new Details(
                name,
                colour,
                planted,
                height,
                old,
                RecordJson.read(Lists.class, lists).marks());
    }

    @Override
    public void change(Details details) {
        name = details.name();
        colour = details.colour();
        planted = details.planted();
        height = details.height();
        old = details.old();
        lists = RecordJson.write(new Lists(details.marks()));
        foundBy(details.name(), details.colour());
    }

    /** All vines in a test. */
    static final class Store extends JpaNouns<Vine> {

        Store(jakarta.persistence.EntityManager entityManager) {
            super(LISTING, entityManager);
        }
    }
}
