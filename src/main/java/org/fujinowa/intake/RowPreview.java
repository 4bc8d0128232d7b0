package org.fujinowa.intake;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.people.OpenQuestion;

/**
 * What an import would do with one row.
 *
 * @param position its place in the preview, counted from 1 over all files
 * @param kind what it is a row of
 * @param number its row number in the file
 * @param name who it is about, as far as it can be read
 * @param details what else tells them apart: birth date, district, phone
 * @param outcome what will happen
 * @param problems what must be corrected first
 * @param changes what an update changes
 * @param questions words about safety that were not understood; they are kept, and a person must look at them
 * @param remarks the keys and cells of what could not be read and is kept in the note instead
 * @param lookalikes whom it may be the same as; empty if that is clear
 * @param answer what a person decided, empty if nothing
 */
public record RowPreview(
        int position,
        TableKind kind,
        int number,
        String name,
        String details,
        RowOutcome outcome,
        List<CellProblem> problems,
        List<FieldChange> changes,
        List<OpenQuestion> questions,
        List<CellProblem> remarks,
        List<Lookalike> lookalikes,
        String answer)
        implements Serializable {

    /** The answer that somebody is another one than all lookalikes. */
    public static final String ANOTHER = "another";

    /** The answer that the row is to be left out. */
    public static final String LEAVE_OUT = "leave-out";

    public RowPreview {
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
        lookalikes = List.copyOf(lookalikes);
    }
}
