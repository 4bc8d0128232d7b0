UPDATE account SET roles = roles || ',CONFIDANT' WHERE roles LIKE '%COORDINATOR%' AND scope = '';
