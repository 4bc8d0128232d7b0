package org.fujinowa.partnering.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.WindowId;

/** A student as a partner fills them in. */
@Entity
@Table(name = "partner_student")
public class StudentSheet extends Sheet<StudentDetails> {

    /** For JPA. */
    protected StudentSheet() {}

    public StudentSheet(SheetId id, WindowId window, StudentDetails details) {
        super(id, window);
        change(details);
    }

    @Override
    protected Class<StudentDetails> type() {
        return StudentDetails.class;
    }

    @Override
    protected String table() {
        return "partner_student";
    }
}
