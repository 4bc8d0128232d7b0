package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.Versioned;
import org.fujinowa.welcome.model.HomeFiles;
import org.fujinowa.welcome.model.KnownHome;

/**
 * Reads what is known of a home in the product's own name: a family may see its own record and has no permission for the
 * register. Whoever asks has made sure that the family is theirs.
 */
@ApplicationScoped
class KnownHomes {

    private HostRegister hosts;
    private HomeFiles files;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected KnownHomes() {}

    @Inject
    KnownHomes(HostRegister hosts, HomeFiles files, CurrentCaller caller) {
        this.hosts = hosts;
        this.files = files;
        this.caller = caller;
    }

    /** The record of the register; nothing of a newcomer. */
    Optional<Versioned<HostFamilyDetails>> register(HostFamilyId family) {
        return caller.actingAs(Caller.job("own-home", Permission.VIEW_HOSTS), () -> {
            try {
                return Optional.of(hosts.get(family));
            } catch (NoSuchRecord newcomer) {
                return Optional.<Versioned<HostFamilyDetails>>empty();
            }
        });
    }

    /** Everything that is known; nothing of a newcomer. */
    Optional<KnownHome> find(HostFamilyId family) {
        return register(family).map(known -> new KnownHome(known.value(), files.of(family)));
    }
}
