package org.fujinowa.consents.model;

import java.util.Comparator;
import java.util.List;
import org.fujinowa.shared.store.InMemoryNouns;

/** All versions of forms, in memory. */
public class InMemoryConsentForms extends InMemoryNouns<ConsentForm> implements ConsentForms {

    @Override
    public List<ConsentForm> versions(String code) {
        return all().stream()
                .filter(form -> form.details().code().equals(code))
                .sorted(Comparator.comparing(form -> form.details().validFrom()))
                .toList();
    }
}
