package org.fujinowa.welcome.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.welcome.HomeExtras;

/** What a family told about its home beyond the register. */
@Entity
@Table(name = "welcome_home")
public class HomeFile {

    @Id
    private String id;

    @Version
    private long version;

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected HomeFile() {}

    public HomeFile(HostFamilyId family, HomeExtras extras) {
        id = family.toString();
        say(extras);
    }

    /** Says everything anew. */
    public final void say(HomeExtras extras) {
        sealed = SealedJson.write("welcome_home/" + id, extras);
    }

    public HomeExtras extras() {
        return SealedJson.read(HomeExtras.class, "welcome_home/" + id, sealed);
    }
}
