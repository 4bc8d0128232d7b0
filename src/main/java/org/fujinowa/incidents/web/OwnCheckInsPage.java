package org.fujinowa.incidents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.fujinowa.incidents.service.OwnCheckIns;

/** What a family and an applicant find on their own first page: the way to say how it goes. */
@Named("ownCheckIns")
@RequestScoped
public class OwnCheckInsPage {

    @Inject
    private OwnCheckIns own;

    /** By guest, for the calling family. */
    public Map<String, String> getOfFamily() {
        return own.ofFamily();
    }

    /** For the calling applicant. */
    public Map<String, String> getOfApplicant() {
        return own.ofApplicant();
    }
}
