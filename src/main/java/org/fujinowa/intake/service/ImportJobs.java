package org.fujinowa.intake.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.intake.ImportId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Does the long steps of an import: at once where there are few rows, in the background where there are many. Everything
 * it needs is in the database, so any node can take over what another one dropped.
 */
@ApplicationScoped
public class ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobs.class.getName());
    private static final int FEW = 300;

    private SpreadsheetImport imports;
    private ImportWork work;
    private CurrentCaller caller;

    @Resource
    private @Nullable ManagedExecutorService server;

    private @Nullable Executor executor;

    /** For the CDI proxy. */
    protected ImportJobs() {}

    @Inject
    public ImportJobs(SpreadsheetImport imports, ImportWork work, CurrentCaller caller) {
        this.imports = imports;
        this.work = work;
        this.caller = caller;
    }

    /** For a test, which brings its own threads. */
    ImportJobs(SpreadsheetImport imports, ImportWork work, CurrentCaller caller, Executor executor) {
        this(imports, work, caller);
        this.executor = executor;
    }

    /** Does what the import is waiting for. When this returns it is done, or it goes on in the background. */
    @Requires(Permission.IMPORT)
    public void work(ImportId id) {
        if (imports.get(id).total() <= FEW) {
            workNow(id);
            return;
        }
        var acting = caller.get();
        threads()
                .execute(() -> caller.actingAs(acting, () -> {
                    workNow(id);
                    return id;
                }));
    }

    /** Does what the import is waiting for, however long it takes. */
    @Requires(Permission.IMPORT)
    public void workNow(ImportId id) {
        try {
            work.read(id);
            work.write(id);
            work.undo(id);
        } catch (RuleViolation broken) {
            LOG.log(Level.INFO, "An import was refused: {0}", broken.key());
            work.fail(id, broken.key(), broken.arguments().toArray());
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, "An import failed.", fault);
            work.fail(id, "intake.confirm.failed");
        }
    }

    private Executor threads() {
        if (executor != null) {
            return executor;
        }
        if (server == null) {
            throw new IllegalStateException("The server gave no threads.");
        }
        return server;
    }
}
