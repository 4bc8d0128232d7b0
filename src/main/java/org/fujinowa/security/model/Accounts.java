package org.fujinowa.security.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.shared.NoSuchRecord;

/** All accounts. */
public interface Accounts {

    void add(Account account);

    Optional<Account> find(String id);

    Optional<Account> findBySignInName(String normalName);

    List<Account> all();

    boolean none();

    default Account get(String id) {
        return find(id).orElseThrow(() -> new NoSuchRecord("Account " + id));
    }
}
