package org.fujinowa.partnering.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.WindowId;

/** A home abroad as a partner fills it in. */
@Entity
@Table(name = "partner_home")
public class HomeSheet extends Sheet<HomeDetails> {

    /** For JPA. */
    protected HomeSheet() {}

    public HomeSheet(SheetId id, WindowId window, HomeDetails details) {
        super(id, window);
        change(details);
    }

    @Override
    protected Class<HomeDetails> type() {
        return HomeDetails.class;
    }

    @Override
    protected String table() {
        return "partner_home";
    }
}
