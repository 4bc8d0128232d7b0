package org.fujinowa.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the product. Its zone is the association's: "today" is today in Fujisawa. */
@ApplicationScoped
public class Time {

    private static final ZoneId HOME = ZoneId.of("Asia/Tokyo");

    /** The clock that every service asks. */
    @Produces
    public Clock clock() {
        return Clock.system(HOME);
    }
}
