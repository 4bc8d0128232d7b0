package org.fujinowa.shared.store;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Keeps one noun in the database and its words in the search grams; each store says only how its list is sorted. */
public abstract class JpaNouns<E extends StoredNoun<?>> implements Nouns<E> {

    private final Listing<E> listing;

    @PersistenceContext
    private @Nullable EntityManager entityManager;

    @Inject
    private @Nullable Narrowing narrowing;

    /** For a store on the server, which provides the entity manager. */
    protected JpaNouns(Listing<E> listing) {
        this.listing = listing;
    }

    /** For a store in a test. */
    protected JpaNouns(Listing<E> listing, EntityManager entityManager) {
        this.listing = listing;
        this.entityManager = entityManager;
    }

    /** Narrows the lists of a store in a test. */
    public void narrow(Narrowing narrowing) {
        this.narrowing = narrowing;
    }

    @Override
    public void add(E noun) {
        entityManager().persist(noun);
        entityManager().flush();
        grams().add(noun.key(), noun.folded());
    }

    @Override
    public Optional<E> find(Record id) {
        return Optional.ofNullable(entityManager().find(listing.type(), id.toString()));
    }

    @Override
    public void changed(E noun) {
        var expected = noun.version();
        try {
            entityManager().flush();
        } catch (OptimisticLockException tooLate) {
            throw new ConcurrentChange(expected, expected + 1);
        }
        grams().replace(noun.key(), noun.folded());
    }

    @Override
    public void remove(E noun) {
        grams().replace(noun.key(), "");
        entityManager().remove(noun);
        try {
            entityManager().flush();
        } catch (OptimisticLockException tooLate) {
            throw new ConcurrentChange(noun.version(), noun.version() + 1);
        }
    }

    @Override
    public Slice<E> page(ListRequest request) {
        return listing.page(entityManager(), narrowing, request);
    }

    @Override
    public List<E> all() {
        return listing.all(entityManager(), narrowing);
    }

    @Override
    public boolean none() {
        return entityManager()
                .createQuery("select e.id from " + listing.name() + " e", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** For the store's own questions. */
    protected EntityManager entityManager() {
        if (entityManager == null) {
            throw new IllegalStateException("No entity manager was injected into %s.".formatted(getClass()));
        }
        return entityManager;
    }

    private SearchGrams grams() {
        return new SearchGrams(entityManager(), listing.name());
    }
}
