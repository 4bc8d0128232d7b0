package org.fujinowa.letters.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.PrintId;
import org.fujinowa.programme.DelegationId;

/** Letters on a desk. */
public class InMemoryLetters implements Letters {

    private final List<Letter> letters = new ArrayList<>();
    private final List<LetterPrint> prints = new ArrayList<>();
    private final Map<String, LetterPdf> files = new HashMap<>();
    private final Map<String, Stationery> stationery = new HashMap<>();

    @Override
    public void add(Letter letter) {
        letters.add(letter);
    }

    @Override
    public Optional<Letter> find(LetterId id) {
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    @Override
    public List<Letter> ofDelegation(DelegationId delegation) {
        return letters.stream()
                .filter(letter -> letter.delegation().equals(delegation))
                .sorted(Comparator.comparing(Letter::number)
                        .thenComparing(Letter::edition)
                        .reversed())
                .toList();
    }

    @Override
    public List<Letter> about(ParticipantId guest) {
        return letters.stream()
                .filter(letter -> letter.key().endsWith(guest.toString()))
                .toList();
    }

    @Override
    public List<Letter> about(HostFamilyId family) {
        return letters.stream()
                .filter(letter -> letter.key().contains(family.toString()))
                .toList();
    }

    @Override
    public void add(LetterPrint print) {
        prints.add(0, print);
    }

    @Override
    public Optional<LetterPrint> find(PrintId id) {
        return prints.stream().filter(print -> print.id().equals(id)).findFirst();
    }

    @Override
    public Optional<LetterPrint> lastPrint(DelegationId delegation) {
        return prints(delegation).stream().findFirst();
    }

    @Override
    public List<LetterPrint> prints(DelegationId delegation) {
        return prints.stream()
                .filter(print -> print.delegation().equals(delegation))
                .toList();
    }

    @Override
    public void add(LetterPdf file) {
        files.put(file.owner(), file);
    }

    @Override
    public Optional<LetterPdf> file(Object owner) {
        return Optional.ofNullable(files.get(owner.toString()));
    }

    @Override
    public void removeFile(Object owner) {
        files.remove(owner.toString());
    }

    @Override
    public Optional<Stationery> stationery(String id) {
        return Optional.ofNullable(stationery.get(id));
    }

    @Override
    public Stationery lock(String id, Record firstWords) {
        return stationery.computeIfAbsent(id, any -> new Stationery(id, firstWords));
    }
}
