package org.fujinowa.reciprocity;

import java.io.Serializable;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;

/**
 * A home as twins speak of it: its name and no more.
 *
 * @param id which family
 * @param name the household's name as written
 * @param reading its name in kana, may be empty
 * @param latin its name in Latin letters, may be empty
 */
public record TwinHome(HostFamilyId id, String name, String reading, String latin) implements Serializable {

    /** The home of that family. */
    public static TwinHome of(HostFamilyEntry family) {
        var details = family.details();
        return new TwinHome(family.id(), details.name(), details.reading(), details.latin());
    }
}
