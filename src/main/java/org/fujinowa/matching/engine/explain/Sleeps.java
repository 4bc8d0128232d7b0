package org.fujinowa.matching.engine.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.Stay;

/** A plan night by night: for each placed student her family on each night. */
final class Sleeps {

    private final SortedMap<String, SortedMap<Integer, String>> byStudent = new TreeMap<>();
    private final Map<String, String> backups = new HashMap<>();

    Sleeps(List<Placement> placements) {
        for (var placement : placements) {
            for (var stay : placement.stays()) {
                stay.nights().forEach(night -> put(placement.student(), night, stay.family()));
            }
            if (placement.backup() != null) {
                backups.put(placement.student(), placement.backup());
            }
        }
    }

    void put(String student, int night, String family) {
        byStudent.computeIfAbsent(student, any -> new TreeMap<>()).put(night, family);
    }

    /** Her family by night; empty if she has no place. */
    SortedMap<Integer, String> of(String student) {
        return byStudent.getOrDefault(student, new TreeMap<>());
    }

    /** Her families in the order of the nights. */
    List<Stay> stays(String student) {
        List<Stay> stays = new ArrayList<>();
        List<Integer> nights = new ArrayList<>();
        String family = null;
        for (var entry : of(student).entrySet()) {
            if (family != null && !family.equals(entry.getValue())) {
                stays.add(new Stay(family, nights));
                nights = new ArrayList<>();
            }
            family = entry.getValue();
            nights.add(entry.getKey());
        }
        if (family != null) {
            stays.add(new Stay(family, nights));
        }
        return stays;
    }

    List<Placement> placements() {
        return byStudent.keySet().stream()
                .map(student -> new Placement(student, stays(student), backups.get(student)))
                .toList();
    }

    /** Who sleeps elsewhere in the other plan, by id. */
    List<Moved> movedTo(Sleeps other) {
        var all = new TreeSet<>(byStudent.keySet());
        all.addAll(other.byStudent.keySet());
        return all.stream()
                .filter(student -> !of(student).equals(other.of(student)))
                .map(student -> new Moved(student, stays(student), other.stays(student)))
                .toList();
    }
}
