package org.fujinowa.letters.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.PrintId;
import org.fujinowa.programme.DelegationId;

/** All letters with their files, prints and stationery. */
public interface Letters {

    void add(Letter letter);

    Optional<Letter> find(LetterId id);

    /** Every edition of every letter of that delegation: newest number first, newest edition first. */
    List<Letter> ofDelegation(DelegationId delegation);

    List<Letter> about(ParticipantId guest);

    List<Letter> about(HostFamilyId family);

    void add(LetterPrint print);

    Optional<LetterPrint> find(PrintId id);

    Optional<LetterPrint> lastPrint(DelegationId delegation);

    List<LetterPrint> prints(DelegationId delegation);

    void add(LetterPdf file);

    /** The file of the letter or print with that identity. */
    Optional<LetterPdf> file(Object owner);

    void removeFile(Object owner);

    Optional<Stationery> stationery(String id);

    /** The same, locked until the transaction ends; made of those words where there was none. */
    Stationery lock(String id, Record firstWords);
}
