package org.fujinowa.app.model;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.fujinowa.app.KeyUse;

/** Everything in the database that is sealed, whichever context it belongs to. */
public interface SealedValues {

    /** The keys of this server with what each of them seals, the newest first. */
    List<KeyUse> use();

    /**
     * Seals with the newest key whatever an older one has sealed, each value in a transaction of its own. It may be stopped and begun again at any
     * moment, and people go on working meanwhile.
     *
     * @param done told of each value
     * @return where a value stands that cannot be opened, for instance {@code PERSON.SECRETS <id>}
     */
    List<String> sealAnew(Consumer<String> done);

    /** Notes of each key but the newest with which nothing is sealed any more that it may go. */
    void noteUnused(Instant now);
}
