package org.fujinowa.security.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.model.Accounts;

/** Accounts without a database. */
public class InMemoryAccounts implements Accounts {

    private final Map<String, Account> all = new LinkedHashMap<>();

    @Override
    public void add(Account account) {
        all.put(account.id(), account);
    }

    @Override
    public Optional<Account> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Account> findBySignInName(String normalName) {
        return all.values().stream()
                .filter(account -> account.signInName().equals(normalName))
                .findFirst();
    }

    @Override
    public List<Account> all() {
        return List.copyOf(all.values());
    }

    @Override
    public boolean none() {
        return all.isEmpty();
    }
}
